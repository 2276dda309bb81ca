using System.Diagnostics;
using System.Text.Json;
using Kentongan.Networks;

namespace Kentongan.Bench.Networks;

/// <summary>The same graph in igraph, by the Python that Debian installs; reading the file is not timed.</summary>
sealed record IgraphPeer(string Version, double Leiden, double Modularity, double PageRank, double Betweenness, double Core, int DeepestCore, double[] Ranks)
{
    const string Script = """
        import igraph, json, random, sys, time
        random.seed(1)
        graph = igraph.Graph.Read_Edgelist(sys.argv[1], directed=False)
        answer = {"Version": igraph.__version__}
        def timed(name, work):
            start = time.perf_counter()
            result = work()
            answer[name] = time.perf_counter() - start
            return result
        answer["Modularity"] = timed("Leiden", lambda: graph.community_leiden("modularity", n_iterations=2)).modularity
        answer["Ranks"] = timed("PageRank", lambda: graph.pagerank())
        small = igraph.Graph.Read_Edgelist(sys.argv[2], directed=False)
        timed("Betweenness", lambda: small.betweenness())
        answer["DeepestCore"] = max(timed("Core", lambda: graph.coreness()))
        print(json.dumps(answer))
        """;

    /// <param name="graph">For everything but betweenness.</param>
    /// <param name="small">For exact betweenness: this igraph cannot sample sources.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Null where there is no igraph.</returns>
    public static async Task<IgraphPeer?> MeasureAsync(Graph graph, Graph small, CancellationToken cancellationToken)
    {
        var (file, smallFile) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            await WriteAsync(file, graph, cancellationToken).ConfigureAwait(false);
            await WriteAsync(smallFile, small, cancellationToken).ConfigureAwait(false);
            var start = new ProcessStartInfo("/usr/bin/python3") { RedirectStandardOutput = true, UseShellExecute = false };
            foreach (var argument in new[] { "-c", Script, file, smallFile })
            {
                start.ArgumentList.Add(argument);
            }

            using var python = Process.Start(start)!;
            var answer = await python.StandardOutput.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
            await python.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return python.ExitCode == 0 ? JsonSerializer.Deserialize<IgraphPeer>(answer) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(file);
            File.Delete(smallFile);
        }
    }

    static Task WriteAsync(string file, Graph graph, CancellationToken cancellationToken) =>
        File.WriteAllLinesAsync(file, graph.All().Select(edge => $"{edge.From} {edge.To}"), cancellationToken);
}
