using Kentongan.Networks;
using Kentongan.Networks.Communities;

namespace Kentongan.App.Cli.Networks;

/// <summary>One graph on its way through the steps, and what they leave beside their columns.</summary>
sealed class NetworkTask(Graph graph, int seed, CancellationToken cancellationToken)
{
    public Graph Graph => graph;
    public int Seed => seed;
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>What the reader of the numbers has to know: sampling, steps left out.</summary>
    public List<string> Notes { get; } = [];
    public Partition? Partition { get; set; }
}
