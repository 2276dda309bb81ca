using System.Globalization;
using Kentongan.Networks;

namespace Kentongan.Bench.Networks;

/// <summary>The same graph in igraph, by the Python that Debian installs; reading the file is not timed.</summary>
/// <param name="Version">Of the igraph that ran.</param>
/// <param name="Leiden">Two iterations, as it does unless told otherwise.</param>
/// <param name="Modularity">Of each run.</param>
/// <param name="PageRank">Of the whole graph.</param>
/// <param name="Betweenness">Exact, on the small graph.</param>
/// <param name="Core">Of the whole graph.</param>
/// <param name="DeepestCore">To check ours against.</param>
/// <param name="Ranks">To compare errors.</param>
sealed record IgraphPeer(string Version, PeerTime Leiden, double[] Modularity, PeerTime PageRank, PeerTime Betweenness, PeerTime Core, int DeepestCore, double[] Ranks)
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
        names = ["Leiden", "PageRank", "Core", "Betweenness"]
        taken = {name: [] for name in names}
        answer = {"Version": igraph.__version__, "Modularity": []}
        def timed(name, work):
            start, busy = time.perf_counter(), time.process_time()
            result = work()
            taken[name].append((time.perf_counter() - start, time.process_time() - busy))
            return result
        for _ in range(rounds):
            answer["Modularity"].append(timed("Leiden", lambda: graph.community_leiden("modularity", n_iterations=2)).modularity)
            answer["Ranks"] = timed("PageRank", lambda: graph.pagerank())
            cores = timed("Core", lambda: graph.coreness())
            timed("Betweenness", lambda: small.betweenness())
        answer["DeepestCore"] = max(cores)
        for name in names:
            seconds, processor = zip(*taken[name])
            answer[name] = {"Seconds": sorted(seconds)[rounds // 2], "Processor": sorted(processor)[rounds // 2]}
        print(json.dumps(answer))
        """;

    /// <param name="graph">For everything but betweenness.</param>
    /// <param name="small">For exact betweenness: this igraph cannot sample sources.</param>
    /// <param name="rounds">How often everything is measured.</param>
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
