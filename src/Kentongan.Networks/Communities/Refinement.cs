namespace Kentongan.Networks.Communities;

/// <summary>
/// Splits each community into parts that hang together well: starting from single nodes, a node joins a part of its own
/// community when both are well connected to the rest of it (Traag, Waltman and van Eck, 2019). Each part is connected.
/// </summary>
sealed class Refinement
{
    readonly Level _level;
    readonly int[] _community;
    readonly double _resolution;
    readonly int[] _part;
    readonly double[] _strength;
    readonly double[] _outward;
    readonly bool[] _alone;
    readonly Tally _near;

    Refinement(Level level, int[] community, double resolution)
    {
        (_level, _community, _resolution) = (level, community, resolution);
        _part = [.. Enumerable.Range(0, level.Nodes)];
        _strength = level.Strength.AsSpan().ToArray();
        _outward = new double[level.Nodes];
        _alone = new bool[level.Nodes];
        Array.Fill(_alone, true);
        _near = new(level.Nodes);
    }

    /// <summary>Parts numbered from 0, and how many.</summary>
    public static (int[] Part, int Count) Split(Level level, int[] community, double resolution, Random random)
    {
        var split = new Refinement(level, community, resolution);
        split.Run(random);
        return Numbering.Dense(split._part);
    }

    void Run(Random random)
    {
        var whole = new double[_level.Nodes];
        for (var node = 0; node < _level.Nodes; node++)
        {
            whole[_community[node]] += _level.Strength[node];
        }

        Slices.Run(Slices.OfRows(_level.Starts), (_, from, to) =>
        {
            for (var node = from; node < to; node++)
            {
                _outward[node] = Inside(node);
            }
        });

        foreach (var node in LocalMoving.Shuffled(_level.Nodes, random))
        {
            if (_alone[node] && WellConnected(node, whole[_community[node]]))
            {
                Join(node, whole[_community[node]]);
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

    void Join(int node, double whole)
    {
        for (var at = _level.Starts[node]; at < _level.Starts[node + 1]; at++)
        {
            var other = _level.Targets[at];
            if (_community[other] == _community[node])
            {
                _near.Add(_part[other], _level.Weights?[at] ?? 1);
            }
        }

        var (best, most) = (node, 0.0);
        foreach (var part in _near.Touched)
        {
            var gain = _near[part] - (_resolution * _level.Strength[node] * _strength[part] / _level.Total);
            if (gain > most && WellConnected(part, whole))
            {
                (best, most) = (part, gain);
            }
        }

        if (best != node)
        {
            _part[node] = best;
            _strength[best] += _level.Strength[node];
            _outward[best] += _outward[node] - (2 * _near[best]);
            _alone[best] = _alone[node] = false;
        }

        _near.Clear();
    }
}
