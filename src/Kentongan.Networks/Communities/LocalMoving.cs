using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Kentongan.Networks.Communities;

/// <summary>
/// Moves nodes one by one to the community that gains most, until none gains; only neighbours of what moved are looked at
/// again (Traag, Waltman and van Eck, 2019, "fast local move").
/// </summary>
sealed class LocalMoving
{
    const int Ahead = 6;
    const int FarAhead = 12;
    readonly Level _level;
    readonly int[] _community;
    readonly double[] _strength;
    readonly double _resolution;
    readonly int[] _size;
    readonly Stack<int> _empty = new();
    readonly Workspace _workspace;

    public LocalMoving(Level level, int[] community, double resolution, Workspace workspace)
    {
        (_level, _community, _resolution, _workspace) = (level, community, resolution, workspace);
        (_strength, _size) = (new double[level.Nodes], new int[level.Nodes]);
        for (var node = 0; node < level.Nodes; node++)
        {
            _strength[community[node]] += level.Strength[node];
            _size[community[node]]++;
        }

        for (var one = level.Nodes - 1; one >= 0; one--)
        {
            if (_size[one] == 0)
            {
                _empty.Push(one);
            }
        }
    }

    /// <summary>Looks at every node, in random order; whether anything moved.</summary>
    /// <param name="random">Gives the order.</param>
    /// <param name="visits">How often, in the mean, a node is looked at before it is enough.</param>
    /// <param name="cancellationToken">Stops between moves.</param>
    public bool Run(Random random, double visits = double.PositiveInfinity, CancellationToken cancellationToken = default)
    {
        var waits = new bool[_level.Nodes];
        Array.Fill(waits, true);
        return Run(Shuffled(_level.Nodes, random), _level.Nodes, waits, visits, cancellationToken);
    }

    /// <summary>
    /// Looks only at nodes that gain by moving as things are, and then at what their moves touch: for communities that are
    /// nearly right. Who gains is found on all cores.
    /// </summary>
    public bool Settle(Random random, CancellationToken cancellationToken = default)
    {
        var waits = new bool[_level.Nodes];
        Slices.Run(Slices.OfRows(_level.Starts), _workspace.Take, _workspace.Give, (tally, _, from, to) =>
        {
            var around = Around(tally);
            for (var node = from; node < to; node++)
            {
                waits[node] = Destination(around, node) != _community[node];
            }
        });
        var open = Shuffled(_level.Nodes, random);
        var waiting = 0;
        foreach (var node in open)
        {
            if (waits[node])
            {
                open[waiting++] = node;
            }
        }

        return Run(open, waiting, waits, double.PositiveInfinity, cancellationToken);
    }

    static int[] Shuffled(int nodes, Random random)
    {
        var order = Enumerable.Range(0, nodes).ToArray();
        new Lots(random.NextInt64()).Shuffle(order);
        return order;
    }

    /// <summary>The queue is a ring of as many places as nodes: each node waits in it at most once.</summary>
    bool Run(int[] open, int waiting, bool[] waits, double visits, CancellationToken cancellationToken)
    {
        var tally = _workspace.Take();
        var (around, moved, left) = (Around(tally), false, visits * _level.Nodes);
        for (var first = 0; waiting > 0 && left > 0; waiting--, left--, first = first + 1 == open.Length ? 0 : first + 1)
        {
            var node = open[first];
            waits[node] = false;
            Fetch(open, first);
            if (Destination(around, node) is var best && best != _community[node])
            {
                moved = true;
                Move(node, best >= 0 ? best : _empty.Pop());
                waiting += Requeue(node, open, first + waiting, waits);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        _workspace.Give(tally);
        return moved;
    }

    Surroundings Around(Tally tally) => new(_level, _community, _strength, _resolution, tally);

    /// <summary>Begins to load the rows of nodes that come soon: in random order each is far from the last.</summary>
    unsafe void Fetch(int[] open, int first)
    {
        if (Sse.IsSupported && first + FarAhead < open.Length)
        {
            var (soon, later) = (open[first + Ahead], open[first + FarAhead]);
            Sse.Prefetch0(Unsafe.AsPointer(ref _level.Starts[later]));
            ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_level.Targets), _level.Starts[soon]);
            Sse.Prefetch0(Unsafe.AsPointer(ref row));
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref row, 16)));
        }
    }

    /// <summary>−1 for a community of its own.</summary>
    int Destination(Surroundings around, int node)
    {
        var best = around.Best(node);
        return best < 0 && _size[_community[node]] == 1 ? _community[node] : best;
    }

    void Move(int node, int best)
    {
        var (home, strength) = (_community[node], _level.Strength[node]);
        _community[node] = best;
        _strength[home] -= strength;
        _strength[best] += strength;
        _size[best]++;
        if (--_size[home] == 0)
        {
            _strength[home] = 0;
            _empty.Push(home);
        }
    }

    int Requeue(int node, int[] open, int end, bool[] waits)
    {
        var (added, home) = (0, _community[node]);
        foreach (var other in _level.Targets.AsSpan(_level.Starts[node], _level.Starts[node + 1] - _level.Starts[node]))
        {
            if (!waits[other] && _community[other] != home)
            {
                waits[other] = true;
                var place = end + added++;
                open[place >= open.Length ? place - open.Length : place] = other;
            }
        }

        return added;
    }
}
