using System.Collections.Concurrent;

namespace Kentongan.Networks.Communities;

/// <summary>
/// Arrays that each step fills and leaves clean for the next: on a large graph the pages of fresh memory cost as much time
/// as what is written on them.
/// </summary>
sealed class Workspace(int nodes) : IDisposable
{
    readonly Scratch _scratch = new();
    readonly ConcurrentBag<Tally> _tallies = [];
    int[] _targets = [];
    double[] _weights = [];

    /// <summary>A clean tally for as many groups as the graph has nodes.</summary>
    public Tally Take() => _tallies.TryTake(out var tally) ? tally : new(nodes, _scratch);

    /// <summary>Takes a clean tally back.</summary>
    public void Give(Tally tally) => _tallies.Add(tally);

    /// <summary>Room for rows, whatever stood there before.</summary>
    public (int[] Targets, double[] Weights) Rows(int entries)
    {
        if (_targets.Length < entries)
        {
            (_targets, _weights) = Edges(entries);
        }

        return (_targets, _weights);
    }

    /// <summary>Room for a level's edges, which lasts as long as this.</summary>
    public (int[] Targets, double[] Weights) Edges(int entries) => (_scratch.Ints(entries), _scratch.Doubles(entries));

    public void Dispose() => _scratch.Dispose();
}
