using System.Globalization;
using Kentongan.Networks;

namespace Kentongan.App.Cli.Networks;

/// <summary>An edge CSV with its names as numbers, in order of first appearance, and the way back to the names.</summary>
sealed class EdgeFile
{
    static readonly string[] _sources = ["source", "from"];
    static readonly string[] _targets = ["target", "to"];
    static readonly string[] _weights = ["weight"];
    readonly List<string> _names = [];
    readonly List<Edge> _edges = [];

    public IReadOnlyList<string> Names => _names;

    public Graph ToGraph(bool directed, bool weighted) =>
        Graph.FromEdges(_names.Count, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_edges), directed, weighted);

    /// <exception cref="FormatException">A column is missing or a row cannot be read; the message names file, line and remedy.</exception>
    public static EdgeFile Read(string file, bool weighted, CancellationToken cancellationToken)
    {
        using var table = NamedColumns.Open(file, _sources, _targets, _weights);
        var (source, target, weight) = Columns(table, file, weighted);
        var last = Math.Max(Math.Max(source, target), weight);
        var read = new EdgeFile();
        var numbers = new Numbers(read._names);
        while (table.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            table.Reach(last);
            var (from, to) = (numbers.Of(table.Row, source), numbers.Of(table.Row, target));
            if (from < 0 || to < 0)
            {
                throw table.Wrong("a node has no name; fill in source and target or remove the row");
            }

            read._edges.Add(new(from, to, weight < 0 ? 1 : Weight(table, weight)));
        }

        return read;
    }

    static (int Source, int Target, int Weight) Columns(NamedColumns table, string file, bool weighted) => table.Places switch
    {
        [>= 0 and var source, >= 0 and var target, _] when !weighted => (source, target, -1),
        [>= 0 and var source, >= 0 and var target, >= 0 and var weight] => (source, target, weight),
        [>= 0, >= 0, _] => throw new FormatException($"{file}, line 1: there is no column weight; add it or leave out --weights."),
        _ => throw new FormatException($"{file}, line 1: the header needs the columns source,target[,weight]; add it as the first line."),
    };

    static double Weight(NamedColumns table, int column) =>
        double.TryParse(table.Row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight) && weight > 0
            ? weight
            : throw table.Wrong($"weight '{table.Row[column]}' is not a finite number above 0; correct it or leave out --weights");
}
