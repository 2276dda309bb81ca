using System.Globalization;
using System.Runtime.InteropServices;
using Kentongan.Networks;
using Kentongan.Networks.Layout;

namespace Kentongan.Bench.Networks;

/// <summary>ForceAtlas2 as graphology has it (npm graphology-layout-forceatlas2), in Node.js: rounds over the same graph from the same places.</summary>
/// <param name="Version">Of the package.</param>
/// <param name="Seconds">Of each round.</param>
sealed record GraphologyPeer(string Version, double[] Seconds)
{
    public PeerTime Time => new(Measured.Median(Seconds));

    const string Package = "graphology-layout-forceatlas2";

    /// <summary>graphology keeps ten times a node's number in a 32-bit float.</summary>
    const int MostNodes = 1_600_000;
    const string Script = """
        const fs = require('fs');
        const [folder, placesFile, edgesFile, rounds, theta, scaling] = process.argv.slice(1);
        const iterate = require(folder + '/iterate.js');
        const read = (file, type) => { const bytes = fs.readFileSync(file); return new type(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)); };
        const places = read(placesFile, Float32Array), ends = read(edgesFile, Int32Array);
        const nodes = new Float32Array(places.length * 5), edges = new Float32Array(ends.length / 2 * 3);
        for (let i = 0; i < places.length / 2; i++) nodes.set([places[2 * i], places[2 * i + 1], 0, 0, 0, 0, 1, 1, 1, 0], 10 * i);
        for (let i = 0; i < ends.length / 2; i++) {
          edges.set([10 * ends[2 * i], 10 * ends[2 * i + 1], 1], 3 * i);
          nodes[10 * ends[2 * i] + 6]++;
          nodes[10 * ends[2 * i + 1] + 6]++;
        }
        const settings = { ...require(folder + '/defaults.js'), barnesHutOptimize: true, barnesHutTheta: Number(theta), scalingRatio: Number(scaling) };
        const seconds = [];
        for (let round = 0; round <= rounds; round++) {
          const start = performance.now();
          iterate(settings, nodes, edges);
          seconds.push((performance.now() - start) / 1000);
        }
        console.log(JSON.stringify({ Version: require(folder + '/package.json').version, Seconds: seconds.slice(1) }));
        """;

    public static async Task<(GraphologyPeer? Peer, string? Error)> MeasureAsync(Graph graph, Points start, LayoutRule rule, int rounds, CancellationToken cancellationToken)
    {
        if (Folder() is not { } folder)
        {
            return (null, $"{Package} is not installed (npm ci in src/Kentongan.App)");
        }

        if (graph.Nodes > MostNodes)
        {
            return (null, $"graphology's matrices hold at most {MostNodes} nodes");
        }

        var (places, edges) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            await File.WriteAllBytesAsync(places, MemoryMarshal.AsBytes<float>(start.X.Zip(start.Y).SelectMany(place => new[] { (float)place.First, (float)place.Second }).ToArray()).ToArray(), cancellationToken).ConfigureAwait(false);
            await File.WriteAllBytesAsync(edges, MemoryMarshal.AsBytes<int>(graph.All().SelectMany(edge => new[] { edge.From, edge.To }).ToArray()).ToArray(), cancellationToken).ConfigureAwait(false);
            return await PeerProcess.AskAsync<GraphologyPeer>(
                "node", ["-e", Script, folder, places, edges, Text(rounds), Text(rule.Theta), Text(rule.Scaling)], cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            File.Delete(places);
            File.Delete(edges);
        }
    }

    /// <summary>Where npm put the package: beside the screens' sources.</summary>
    static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var package = Path.Combine(folder.FullName, "src", "Kentongan.App", "node_modules", Package);
            if (Directory.Exists(package))
            {
                return package;
            }
        }

        return null;
    }

    static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
