using System.Numerics;

namespace Kentongan.Networks.Coordination;

/// <summary>
/// Counts pairs per edge by sorting: pairs are gathered until the buffer is full, sorted into a run of edges, and runs of
/// like length are merged. Sequential memory all the way, where a hash table of millions of edges would miss the cache.
/// </summary>
sealed class EdgeTally(int accounts, int capacity)
{
    readonly int _bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(1, accounts - 1)) + 1);
    readonly Stack<EdgeRun> _runs = new();
    ulong[] _keys = new ulong[capacity];
    long[] _deltas = new long[capacity];
    PairSort? _sort;
    int _count;

    /// <summary>Pairs taken so far.</summary>
    public long Pairs { get; private set; }

    public void Add(int account, int other, long delta)
    {
        if (_count == _keys.Length)
        {
            Flush();
        }

        var (from, to) = account < other ? (account, other) : (other, account);
        _keys[_count] = ((ulong)(uint)from << _bits) | (uint)to;
        _deltas[_count++] = delta;
        Pairs++;
    }

    /// <summary>All that was counted; the tally is empty afterwards.</summary>
    public EdgeRun Take()
    {
        Flush();
        var all = EdgeRun.None;
        while (_runs.TryPop(out var run))
        {
            all = all.Merge(run);
        }

        return all;
    }

    /// <summary>Edges of a run, in order of their accounts' numbers.</summary>
    public CoShareEdge[] Edges(EdgeRun run)
    {
        var edges = new CoShareEdge[run.Count];
        var mask = (1UL << _bits) - 1;
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new((int)(run.Keys[i] >> _bits), (int)(run.Keys[i] & mask), run.Weights[i], (double)run.Deltas[i] / run.Weights[i]);
        }

        return edges;
    }

    void Flush()
    {
        if (_count == 0)
        {
            return;
        }

        (_sort ??= new(_keys.Length)).Sort(ref _keys, ref _deltas, _count, 2 * _bits);
        var run = EdgeRun.Collapse(_keys.AsSpan(0, _count), _deltas.AsSpan(0, _count));
        _count = 0;
        while (_runs.TryPeek(out var last) && last.Count <= run.Count * 2L)
        {
            run = _runs.Pop().Merge(run);
        }

        _runs.Push(run);
    }
}
