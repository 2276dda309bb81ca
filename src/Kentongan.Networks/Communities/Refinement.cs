namespace Kentongan.Networks.Communities;

/// <summary>
/// Splits each community into parts that hang together well: starting from single nodes, a node joins a part of its own
/// community when both are well connected to the rest of it (Traag, Waltman and van Eck, 2019). Each part is connected.
/// </summary>
sealed class Refinement : IDisposable
{
    readonly Scratch _scratch = new();
    readonly Level _level;
    readonly int[] _community;
    readonly double _resolution;
    readonly int[] _part;
    readonly double[] _strength;
    readonly double[] _outward;
    readonly bool[] _alone;

    Refinement(Level level, int[] community, double resolution)
    {
        (_level, _community, _resolution) = (level, community, resolution);
        (_part, _strength) = (_scratch.Ints(level.Nodes), _scratch.Doubles(level.Nodes));
        (_outward, _alone) = (_scratch.Doubles(level.Nodes), _scratch.Flags(level.Nodes));
        for (var node = 0; node < level.Nodes; node++)
        {
            _part[node] = node;
        }

        level.Strength.CopyTo(_strength, 0);
        _alone.AsSpan(0, level.Nodes).Fill(true);
    }

    /// <summary>Parts numbered from 0, and how many.</summary>
    /// <param name="level">What to split.</param>
    /// <param name="community">Numbered from 0 to <paramref name="communities"/> − 1.</param>
    /// <param name="communities">How many there are.</param>
    /// <param name="resolution">Of modularity.</param>
    /// <param name="random">Gives the order.</param>
    /// <param name="workspace">Lends tallies.</param>
    public static (int[] Part, int Count) Split(Level level, int[] community, int communities, double resolution, Random random, Workspace workspace)
    {
        using var split = new Refinement(level, community, resolution);
        split.Run(Members.Of(community, communities), random.NextInt64(), workspace);
        return Numbering.Dense(split._part.AsSpan(0, level.Nodes));
    }

    public void Dispose() => _scratch.Dispose();

    /// <summary>A community's parts concern nobody else, so communities are split on all cores, each in an order of its own.</summary>
    void Run(Members members, long seed, Workspace workspace) =>
        Slices.Run(Slices.OfRows(_level.Ends(members)), workspace.Take, workspace.Give, (near, _, from, to) =>
        {
            for (var community = from; community < to; community++)
            {
                if (members.In(community) is { Length: > 1 } several)
                {
                    Split(several, new(seed + community), near);
                }
            }
        });

    void Split(Span<int> members, Lots lots, Tally near)
    {
        var whole = 0.0;
        foreach (var node in members)
        {
            whole += _level.Strength[node];
            _outward[node] = Inside(node);
        }

        lots.Shuffle(members);
        foreach (var node in members)
        {
            if (_alone[node] && WellConnected(node, whole))
            {
                Join(node, whole, near);
            }
        }
    }

    /// <summary>Weight from a node to its own community.</summary>
    double Inside(int node)
    {
        var sum = 0.0;
        for (var at = _level.Starts[node]; at < _level.Starts[node + 1]; at++)
        {
            sum += _community[_level.Targets[at]] == _community[node] ? _level.Weights?[at] ?? 1 : 0;
        }

        return sum;
    }

    bool WellConnected(int part, double whole) =>
        _outward[part] >= _resolution * _strength[part] * (whole - _strength[part]) / _level.Total;

    void Join(int node, double whole, Tally near)
    {
        for (var at = _level.Starts[node]; at < _level.Starts[node + 1]; at++)
        {
            var other = _level.Targets[at];
            if (_community[other] == _community[node])
            {
                near.Add(_part[other], _level.Weights?[at] ?? 1);
            }
        }

        var (best, most) = (node, 0.0);
        foreach (var part in near.Touched)
        {
            var gain = near[part] - (_resolution * _level.Strength[node] * _strength[part] / _level.Total);
            if (gain > most && WellConnected(part, whole))
            {
                (best, most) = (part, gain);
            }
        }

        if (best != node)
        {
            _part[node] = best;
            _strength[best] += _level.Strength[node];
            _outward[best] += _outward[node] - (2 * near[best]);
            _alone[best] = _alone[node] = false;
        }

        near.Clear();
    }
}
