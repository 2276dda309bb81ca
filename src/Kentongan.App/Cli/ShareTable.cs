using System.Globalization;
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
    public static ShareTable Read(string file, CancellationToken cancellationToken)
    {
        using var rows = NamedColumns.Open(file, [.. _columns.Select(column => new[] { column })]);
        if (Array.IndexOf(rows.Places, -1) is var missing and >= 0)
        {
            throw new FormatException($"{file}, line 1: column {_columns[missing]} is missing; the header needs {string.Join(",", _columns)}; add it as the first line.");
        }

        var (table, shares, last) = (new ShareTable(), new List<Share>(), rows.Places.Max());
        var (accounts, things) = (new Numbers(table._accounts), new Numbers(table._things));
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Reach(last);
            var (shared, account, content) = (things.Of(rows.Row, rows.Places[0]), accounts.Of(rows.Row, rows.Places[1]), things.Of(rows.Row, rows.Places[2]));
            if (shared < 0 || account < 0 || content < 0)
            {
                throw rows.Wrong("object_id, account_id or content_id is empty; fill it in or remove the row");
            }

            shares.Add(new(shared, account, content, Time(rows, rows.Places[3])));
        }

        table._shares = [.. shares];
        return table;
    }

    static long Time(NamedColumns rows, int column) =>
        double.TryParse(rows.Row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var time) && Math.Abs(time) < 1e15
            ? (long)time
            : throw rows.Wrong($"timestamp_share '{rows.Row[column]}' is not a number of seconds; write Unix seconds");

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

    static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
