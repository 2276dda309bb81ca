using System.Globalization;
using CsvHelper;
using Kentongan.Networks.Coordination;

namespace Kentongan.App.Cli;

/// <summary>A CSV of shares with its names as numbers, and the way back to the names.</summary>
sealed class ShareTable
{
    static readonly string[] _columns = ["object_id", "account_id", "content_id", "timestamp_share"];
    readonly List<string> _accounts = [];
    readonly List<string> _things = [];
    Share[] _shares = [];

    public ReadOnlySpan<Share> Shares => _shares;

    /// <exception cref="FormatException">A column is missing or a time is not a number; the message names file, line and remedy.</exception>
    public static async Task<ShareTable> ReadAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = InputFile.Open(file);
        await using var csv = CsvReader.Create(stream, CsvReaderOptions.Default, leaveOpen: false);
        var table = new ShareTable();
        var shares = new List<Share>();
        var accounts = new Dictionary<string, int>(StringComparer.Ordinal);
        var things = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = Array.ConvertAll(_columns, column => Place(csv, column));
        if (Array.IndexOf(places, -1) is var missing and >= 0)
        {
            throw new FormatException($"{file}, line 1: column {_columns[missing]} is missing; the header needs {string.Join(",", _columns)}; add it as the first line.");
        }

        while (await csv.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (csv.FieldCount <= places.Max())
            {
                throw new FormatException($"{file}, line {csv.RowNumber + 1}: it has {csv.FieldCount} columns, too few; complete or remove it.");
            }

            if (!double.TryParse(csv.GetSpan(places[3]), NumberStyles.Float, CultureInfo.InvariantCulture, out var time) || !(Math.Abs(time) < 1e15))
            {
                throw new FormatException($"{file}, line {csv.RowNumber + 1}: timestamp_share '{csv.GetString(places[3])}' is not a number of seconds; write Unix seconds.");
            }

            shares.Add(new(
                Number(csv.GetString(places[0]), things, table._things),
                Number(csv.GetString(places[1]), accounts, table._accounts),
                Number(csv.GetString(places[2]), things, table._things),
                (long)time));
        }

        table._shares = [.. shares];
        return table;
    }

    public async Task WritePairsAsync(string file, List<SharePair> pairs, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(file);
        await writer.WriteLineAsync("object_id,content_id,content_id_y,time_delta,account_id,account_id_y").ConfigureAwait(false);
        foreach (var pair in pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await writer.WriteLineAsync(string.Join(',',
                Quoted(_things[pair.Object]), Quoted(_things[pair.Content]), Quoted(_things[pair.ContentY]),
                pair.Delta.ToString(CultureInfo.InvariantCulture),
                Quoted(_accounts[pair.Account]), Quoted(_accounts[pair.AccountY]))).ConfigureAwait(false);
        }
    }

    public async Task WriteEdgesAsync(
        string file,
        IReadOnlyList<CoShareEdge> edges,
        CoShareNetwork network,
        double percentile,
        Dictionary<(int From, int To), Significance>? chance,
        CancellationToken cancellationToken)
    {
        var threshold = CoShareNetwork.Threshold(network.Edges, percentile);
        var fast = network.FastEdges?.ToDictionary(edge => (edge.From, edge.To));
        var fastThreshold = CoShareNetwork.Threshold(network.FastEdges ?? [], percentile);
        await using var writer = new StreamWriter(file);
        await writer.WriteLineAsync("from,to,weight,avg_time_delta,weight_threshold" + (fast is null ? "" : ",weight_fast,avg_time_delta_fast,weight_threshold_fast")
            + (chance is null ? "" : ",p_value,q_value"))
            .ConfigureAwait(false);
        foreach (var edge in edges)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (from, to) = string.CompareOrdinal(_accounts[edge.From], _accounts[edge.To]) <= 0 ? (edge.From, edge.To) : (edge.To, edge.From);
            var line = string.Create(CultureInfo.InvariantCulture,
                $"{Quoted(_accounts[from])},{Quoted(_accounts[to])},{edge.Weight},{edge.AverageDelta:R},{(edge.Weight > threshold ? 1 : 0)}");
            var beside = fast is null ? ""
                : !fast.TryGetValue((edge.From, edge.To), out var quick) ? ",,,"
                : string.Create(CultureInfo.InvariantCulture, $",{quick.Weight},{quick.AverageDelta:R},{(quick.Weight > fastThreshold ? 1 : 0)}");
            var judged = chance is null ? ""
                : string.Create(CultureInfo.InvariantCulture, $",{chance[(edge.From, edge.To)].P:R},{chance[(edge.From, edge.To)].Q:R}");
            await writer.WriteLineAsync(line + beside + judged).ConfigureAwait(false);
        }
    }

    static int Place(CsvReader csv, string column) =>
        csv.Headers is { Count: > 0 } && csv.TryGetFieldIndex(column, out var place) ? place : -1;

    static int Number(string name, Dictionary<string, int> numbers, List<string> names)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers[name] = number = names.Count;
            names.Add(name);
        }

        return number;
    }

    static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
