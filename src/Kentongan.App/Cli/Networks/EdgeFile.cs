using System.Globalization;
using CsvHelper;
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

    /// <exception cref="FormatException">A column is missing or a row cannot be read; the message names file, row and remedy.</exception>
    public static async Task<EdgeFile> ReadAsync(string file, bool weighted, CancellationToken cancellationToken)
    {
        await using var stream = InputFile.Open(file);
        await using var csv = CsvReader.Create(stream, CsvReaderOptions.Default, leaveOpen: false);
        var columns = Columns.Find(csv, file, weighted);
        var read = new EdgeFile();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        while (await csv.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (csv.FieldCount <= columns.Last)
            {
                throw new FormatException($"{file}, line {csv.RowNumber + 1}: it has {csv.FieldCount} columns, too few; complete or remove it.");
            }

            var source = read.Number(csv.GetString(columns.Source), numbers);
            var target = read.Number(csv.GetString(columns.Target), numbers);
            if (source < 0 || target < 0)
            {
                throw new FormatException($"{file}, line {csv.RowNumber + 1}: a node has no name; fill in source and target or remove the row.");
            }

            read._edges.Add(new(source, target, columns.Weight < 0 ? 1 : Weight(csv, columns.Weight, file)));
        }

        return read;
    }

    static double Weight(CsvReader csv, int column, string file) =>
        double.TryParse(csv.GetSpan(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight) && weight > 0
            ? weight
            : throw new FormatException($"{file}, line {csv.RowNumber + 1}: weight '{csv.GetString(column)}' is not a finite number above 0; correct it or leave out --weights.");

    int Number(string name, Dictionary<string, int> numbers)
    {
        if (name.Length == 0)
        {
            return -1;
        }

        if (!numbers.TryGetValue(name, out var number))
        {
            numbers[name] = number = _names.Count;
            _names.Add(name);
        }

        return number;
    }

    readonly record struct Columns(int Source, int Target, int Weight)
    {
        public int Last => Math.Max(Math.Max(Source, Target), Weight);

        public static Columns Find(CsvReader csv, string file, bool weighted)
        {
            var found = new Columns(Place(csv, _sources), Place(csv, _targets), weighted ? Place(csv, _weights) : -1);
            return found.Source < 0 || found.Target < 0
                ? throw new FormatException($"{file}, line 1: the header needs the columns source,target[,weight]; add it as the first line.")
                : weighted && found.Weight < 0
                    ? throw new FormatException($"{file}, line 1: there is no column weight; add it or leave out --weights.")
                    : found;
        }

        static int Place(CsvReader csv, string[] names)
        {
            var headers = csv.Headers ?? [];
            for (var i = 0; i < headers.Count; i++)
            {
                if (names.Contains(headers[i].Trim('\uFEFF', ' '), StringComparer.OrdinalIgnoreCase))
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
