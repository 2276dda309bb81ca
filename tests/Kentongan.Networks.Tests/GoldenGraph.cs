using System.Globalization;

namespace Kentongan.Networks.Tests;

/// <summary>A graph of the golden folder with igraph's numbers for each node.</summary>
sealed class GoldenGraph
{
    readonly Dictionary<string, int> _columns;
    readonly string[][] _rows;

    GoldenGraph(string name, Graph graph, Dictionary<string, int> columns, string[][] rows) =>
        (Name, Graph, _columns, _rows) = (name, graph, columns, rows);

    public string Name { get; }
    public Graph Graph { get; }
    public static string Folder { get; } = Path.Combine(SharedData.Golden, "graph");
    public static string[] Files => [.. Directory.GetFiles(Folder, "*.igraph.csv").Order(StringComparer.Ordinal)];

    /// <summary>What igraph says of each node, in our numbering; null where it says nothing.</summary>
    public double?[] Expected(string column) =>
        [.. _rows.Select(row => row[_columns[column]] is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : (double?)null)];

    public static GoldenGraph Read(string file)
    {
        var name = Path.GetFileName(file).Replace(".igraph.csv", "", StringComparison.Ordinal);
        var lines = File.ReadAllLines(file).Select(line => line.Split(',').Select(cell => cell.Trim('"')).ToArray()).ToArray();
        var columns = lines[0].Select((column, place) => (column, place)).ToDictionary(pair => pair.column, pair => pair.place);
        var rows = lines[1..];
        var numbers = rows.Select((row, number) => (row[columns["id"]], number)).ToDictionary(pair => pair.Item1, pair => pair.number);
        var directed = rows.Any(row => row[columns["degree"]] != row[columns["indeg"]] || row[columns["indeg"]] != row[columns["outdeg"]]);
        var edges = File.ReadLines(EdgesOf(name)).Skip(1).Select(line => line.Split(',')).Select(pair => new Edge(numbers[pair[0]], numbers[pair[1]])).ToArray();
        return new(name, Graph.FromEdges(rows.Length, edges, directed), columns, rows);
    }

    static string EdgesOf(string name)
    {
        var file = Path.Combine(Folder, name + ".edges.csv");
        return File.Exists(file) ? file : Path.Combine(Folder, name[..^"_u".Length] + ".edges.csv");
    }
}
