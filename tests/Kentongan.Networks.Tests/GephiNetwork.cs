using System.Globalization;

namespace Kentongan.Networks.Tests;

/// <summary>The Save-Monas mention network of the shared data, with Gephi's numbers for each node. No field of it holds a comma.</summary>
sealed class GephiNetwork
{
    readonly string[] _header;
    readonly string[][] _rows;

    GephiNetwork(string[][] nodes, string[][] edges)
    {
        (_header, _rows) = (nodes[0], nodes[1..]);
        var numbers = _rows.Select((row, number) => (row[0], number)).ToDictionary(pair => pair.Item1, pair => pair.number, StringComparer.Ordinal);
        var read = edges[1..].Select(row => new Edge(numbers[row[0]], numbers[row[1]], double.Parse(row[6], CultureInfo.InvariantCulture))).ToArray();
        Graph = Graph.FromEdges(_rows.Length, read);
        Weighted = Graph.FromEdges(_rows.Length, read, weighted: true);
        Loops = [.. Enumerable.Range(0, _rows.Length).Select(node => read.Count(edge => edge.From == node && edge.To == node))];
    }

    public Graph Graph { get; }
    public Graph Weighted { get; }

    /// <summary>Edges of each node to itself.</summary>
    public IReadOnlyList<int> Loops { get; }

    public static GephiNetwork Read() => new(Rows("savemonas-gephi-nodes.csv"), Rows("savemonas-gephi-edges.csv"));

    public double[] Column(string name) =>
        [.. _rows.Select(row => double.Parse(row[Array.IndexOf(_header, name)], CultureInfo.InvariantCulture))];

    static string[][] Rows(string file) =>
        [.. File.ReadLines(Path.Combine(SharedData.Data, "graphs", file)).Select(line => line.Split(','))];
}
