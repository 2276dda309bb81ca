using System.Globalization;
using Kentongan.Networks;

namespace Kentongan.Bench.Networks;

/// <summary>The same graph in igraph, by the Python that Debian installs; reading the file is not timed.</summary>
/// <param name="Version">Of the igraph that ran.</param>
/// <param name="Leiden">Seconds of each run.</param>
/// <param name="Modularity">Of each run.</param>
/// <param name="PageRank">Seconds of each run.</param>
/// <param name="Betweenness">Seconds, on the small graph.</param>
/// <param name="Core">Seconds of each run.</param>
/// <param name="DeepestCore">To check ours against.</param>
/// <param name="Ranks">To compare errors.</param>
sealed record IgraphPeer(string Version, double[] Leiden, double[] Modularity, double[] PageRank, double Betweenness, double[] Core, int DeepestCore, double[] Ranks)
{
    const string Script = """
        import json, random, sys, time
        try:
            import igraph
        except ImportError:
            sys.exit("igraph is not installed (Debian: apt-get install python3-igraph)")
        random.seed(1)
        rounds = int(sys.argv[3])
        graph = igraph.Graph.Read_Edgelist(sys.argv[1], directed=False)
        small = igraph.Graph.Read_Edgelist(sys.argv[2], directed=False)
        answer = {"Version": igraph.__version__, "Modularity": [], "Leiden": [], "PageRank": [], "Core": []}
        def timed(work):
            start = time.perf_counter()
            result = work()
            return time.perf_counter() - start, result
        for _ in range(rounds):
            seconds, found = timed(lambda: graph.community_leiden("modularity", n_iterations=2))
            answer["Leiden"].append(seconds)
            answer["Modularity"].append(found.modularity)
            seconds, answer["Ranks"] = timed(lambda: graph.pagerank())
            answer["PageRank"].append(seconds)
            seconds, cores = timed(lambda: graph.coreness())
            answer["Core"].append(seconds)
        answer["DeepestCore"] = max(cores)
        answer["Betweenness"], _ = timed(lambda: small.betweenness())
        print(json.dumps(answer))
        """;

    /// <param name="graph">For everything but betweenness.</param>
    /// <param name="small">For exact betweenness: this igraph cannot sample sources.</param>
    /// <param name="rounds">How often everything but betweenness is measured.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<(IgraphPeer? Peer, string? Error)> MeasureAsync(Graph graph, Graph small, int rounds, CancellationToken cancellationToken)
    {
        var (file, smallFile) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            await WriteAsync(file, graph, cancellationToken).ConfigureAwait(false);
            await WriteAsync(smallFile, small, cancellationToken).ConfigureAwait(false);
            return await PeerProcess.AskAsync<IgraphPeer>(
                "/usr/bin/python3", ["-c", Script, file, smallFile, rounds.ToString(CultureInfo.InvariantCulture)], cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            File.Delete(file);
            File.Delete(smallFile);
        }
    }

    static async Task WriteAsync(string file, Graph graph, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(file);
        foreach (var edge in graph.All())
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Write(edge.From);
            writer.Write(' ');
            writer.WriteLine(edge.To);
        }
    }
}
