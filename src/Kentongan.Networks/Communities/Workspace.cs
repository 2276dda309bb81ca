using System.Collections.Concurrent;

namespace Kentongan.Networks.Communities;

/// <summary>
/// Arrays that each step fills and leaves clean for the next: on a large graph the pages of fresh memory cost as much time
/// as what is written on them.
/// </summary>
sealed class Workspace(int nodes)
{
    readonly ConcurrentBag<Tally> _tallies = [];
    int[] _targets = [];
    double[] _weights = [];

    /// <summary>A clean tally for as many groups as the graph has nodes.</summary>
    public Tally Take() => _tallies.TryTake(out var tally) ? tally : new(nodes);

    /// <summary>Takes a clean tally back.</summary>
    public void Give(Tally tally) => _tallies.Add(tally);

    /// <summary>Room for rows, whatever stood there before.</summary>
    public (int[] Targets, double[] Weights) Rows(int entries)
    {
        if (_targets.Length < entries)
        {
            _targets = GC.AllocateUninitializedArray<int>(entries);
            _weights = GC.AllocateUninitializedArray<double>(entries);
        }

        return (_targets, _weights);
    }
}
