using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Kentongan.Networks.Communities;

/// <summary>
/// Moves nodes one by one to the community that gains most, until none gains; only neighbours of what moved are looked at
/// again (Traag, Waltman and van Eck, 2019, "fast local move").
/// </summary>
sealed class LocalMoving : IDisposable
{
    const int Ahead = 6;
    const int FarAhead = 12;
    const int BlockNodes = 32;
    readonly Level _level;
    readonly int[] _community;
    readonly double[] _strength;
    readonly double _resolution;
    readonly int[] _size;
    readonly Workspace _workspace;
    readonly Scratch _scratch = new();

    /// <summary>Communities without a node, the last given up first.</summary>
    readonly int[] _empty;
    int _empties;

    public LocalMoving(Level level, int[] community, double resolution, Workspace workspace)
    {
        (_level, _community, _resolution, _workspace) = (level, community, resolution, workspace);
        (_strength, _size, _empty) = (_scratch.Doubles(level.Nodes), _scratch.Ints(level.Nodes), _scratch.Ints(level.Nodes));
        _strength.AsSpan(0, level.Nodes).Clear();
        _size.AsSpan(0, level.Nodes).Clear();
        for (var node = 0; node < level.Nodes; node++)
        {
            _strength[community[node]] += level.Strength[node];
            _size[community[node]]++;
        }

        for (var one = level.Nodes - 1; one >= 0; one--)
        {
            if (_size[one] == 0)
            {
                _empty[_empties++] = one;
            }
        }
    }

    /// <summary>Looks at every node, in random order of blocks; whether anything moved.</summary>
    /// <param name="random">Gives the order.</param>
    /// <param name="visits">How often, in the mean, a node is looked at before it is enough.</param>
    /// <param name="cancellationToken">Stops between moves.</param>
    public bool Run(Random random, double visits = double.PositiveInfinity, CancellationToken cancellationToken = default)
    {
        var (open, waits) = (_scratch.Ints(_level.Nodes), _scratch.Flags(_level.Nodes));
        for (var node = 0; node < _level.Nodes; node++)
        {
            (open[node], waits[node]) = (node, true);
        }

        return Run(open, _level.Nodes, waits, random, visits, cancellationToken);
    }

    /// <summary>
    /// Looks only at nodes that gain by moving as things are, and then at what their moves touch: for communities that are
    /// nearly right. Who gains is found on all cores.
    /// </summary>
    public bool Settle(Random random, CancellationToken cancellationToken = default)
    {
        var (open, waits) = (_scratch.Ints(_level.Nodes), _scratch.Flags(_level.Nodes));
        Slices.Run(Slices.OfRows(_level.Starts), _workspace.Take, _workspace.Give, (tally, _, from, to) =>
        {
            var around = Around(tally);
            for (var node = from; node < to; node++)
            {
                waits[node] = Destination(around, node) != _community[node];
            }
        });
        var waiting = 0;
        for (var node = 0; node < _level.Nodes; node++)
        {
            open[waiting] = node;
            waiting += waits[node] ? 1 : 0;
        }

        return Run(open, waiting, waits, random, double.PositiveInfinity, cancellationToken);
    }

    public void Dispose() => _scratch.Dispose();

    /// <summary>The queue is a ring of as many places as nodes: each node waits in it at most once.</summary>
    bool Run(int[] open, int waiting, bool[] waits, Random random, double visits, CancellationToken cancellationToken)
    {
        Shuffle(open, waiting, new(random.NextInt64()));
        var tally = _workspace.Take();
        var (around, moved, left) = (Around(tally), false, visits * _level.Nodes);
        for (var first = 0; waiting > 0 && left > 0; waiting--, left--, first = first + 1 == _level.Nodes ? 0 : first + 1)
        {
            var node = open[first];
            waits[node] = false;
            Fetch(open, first, waiting);
            if (Destination(around, node) is var best && best != _community[node])
            {
                moved = true;
                Move(node, best >= 0 ? best : _empty[--_empties]);
                waiting += Requeue(node, open, first + waiting, waits);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        _workspace.Give(tally);
        return moved;
    }

    /// <summary>
    /// Blocks in random order, and the nodes of each: who has a number close by was often met with it, so that a block's rows and
    /// neighbours are in the cache together. Where numbers say nothing this is as random as any order.
    /// </summary>
    static void Shuffle(int[] open, int waiting, Lots lots)
    {
        using var scratch = new Scratch();
        var before = scratch.Ints(waiting).AsSpan(0, waiting);
        var blocks = scratch.Ints(waiting).AsSpan(0, (waiting + BlockNodes - 1) / BlockNodes);
        open.AsSpan(0, waiting).CopyTo(before);
        for (var block = 0; block < blocks.Length; block++)
        {
            blocks[block] = block * BlockNodes;
        }

        lots.Shuffle(blocks);
        var at = 0;
        foreach (var start in blocks)
        {
            var block = open.AsSpan(at, Math.Min(BlockNodes, waiting - start));
            before.Slice(start, block.Length).CopyTo(block);
            lots.Shuffle(block);
            at += block.Length;
        }
    }

    Surroundings Around(Tally tally) => new(_level, _community, _strength, _resolution, tally);

    /// <summary>Begins to load the rows of nodes that come soon: in random order each is far from the last.</summary>
    unsafe void Fetch(int[] open, int first, int waiting)
    {
        if (Sse.IsSupported && FarAhead < waiting && first + FarAhead < _level.Nodes)
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
            _empty[_empties++] = home;
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
                open[place >= _level.Nodes ? place - _level.Nodes : place] = other;
            }
        }

        return added;
    }
}
