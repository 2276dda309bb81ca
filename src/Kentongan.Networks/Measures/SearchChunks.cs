namespace Kentongan.Networks.Measures;

/// <summary>
/// Runs a search from many sources on all cores. Sources are dealt to a fixed number of chunks whose sums are added in
/// order, so that the result does not depend on the machine.
/// </summary>
static class SearchChunks
{
    const int Chunks = 16;

    /// <param name="graph">Where to search.</param>
    /// <param name="sources">From where.</param>
    /// <param name="visit">Takes the search, the source, the nodes reached and the chunk's number.</param>
    /// <param name="cancellationToken">Stops between two sources.</param>
    public static void Run(Graph graph, int[] sources, Visit visit, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        Parallel.For(0, Math.Min(Chunks, sources.Length), options, () => PathSearch.Over(graph), (chunk, _, search) =>
        {
            for (var i = chunk; i < sources.Length; i += Chunks)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var reached = search.From(sources[i]);
                visit(search, sources[i], reached, chunk);
                search.Forget(reached);
            }

            return search;
        }, _ => { });
    }

    /// <summary>One array of sums for each chunk, or null where a chunk had no source.</summary>
    public static double[]?[] Sums() => new double[]?[Chunks];

    /// <summary>The chunks' sums together, times <paramref name="factor"/>.</summary>
    public static double[] Add(double[]?[] chunks, int nodes, double factor)
    {
        var total = new double[nodes];
        foreach (var chunk in chunks)
        {
            for (var node = 0; chunk is not null && node < nodes; node++)
            {
                total[node] += chunk[node];
            }
        }

        for (var node = 0; node < nodes; node++)
        {
            total[node] *= factor;
        }

        return total;
    }

    public delegate void Visit(PathSearch search, int source, ReadOnlySpan<int> reached, int chunk);
}
