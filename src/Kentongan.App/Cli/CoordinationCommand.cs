using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Kentongan.Networks.Coordination;

namespace Kentongan.App.Cli;

/// <summary><c>coordination FILE --window S --pairs OUT --edges OUT</c>: who shares the same thing at the same time.</summary>
public static class CoordinationCommand
{
    static readonly Argument<string> _file = new("FILE") { Description = "CSV with object_id, account_id, content_id, timestamp_share (Unix seconds); - for stdin." };
    static readonly Option<long> _window = new("--window") { Description = "Seconds between two shares, at most.", Required = true };
    static readonly Option<int> _participation = new("--min-participation") { Description = "Shares that an account needs.", DefaultValueFactory = _ => 2 };
    static readonly Option<double> _weight = new("--edge-weight") { Description = "Percentile (0-1) above which an edge passes the threshold.", DefaultValueFactory = _ => 0.5 };
    static readonly Option<int> _subgraph = new("--subgraph") { Description = "0 all edges, 1 above the threshold, 2 above it in the faster window, 3 those and the accounts around them." };
    static readonly Option<bool> _loops = new("--loops") { Description = "Keep pairs of an account with itself." };
    static readonly Option<long?> _fast = new("--fast-window") { Description = "A narrower window in seconds, counted beside." };
    static readonly Option<bool> _pValues = new("--p-values") { Description = "Judge each edge against chance: columns p_value and q_value." };
    static readonly Option<string?> _pairs = new("--pairs") { Description = "CSV of pairs to write." };
    static readonly Option<string?> _edges = new("--edges") { Description = "CSV of edges to write." };
    static readonly Option<bool> _json = Answer.JsonOption();

    public static Command Build()
    {
        var command = new Command("coordination", "Find accounts that share the same things at the same time, as CooRTweet counts them.")
        {
            _file, _window, _participation, _weight, _subgraph, _loops, _fast, _pValues, _pairs, _edges, _json,
        };
        command.SetAction((result, cancellationToken) => RunAsync(result, cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        if (Complaint(result) is { } complaint)
        {
            return Answer.Say(complaint, Answer.Unusable);
        }

        ShareTable table;
        try
        {
            table = ShareTable.Read(result.GetRequiredValue(_file), cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            return Answer.Say(error.Message, Answer.Unusable);
        }

        var watch = Stopwatch.StartNew();
        var rule = new CoShareRule(result.GetValue(_window), result.GetValue(_participation), result.GetValue(_loops));
        var found = CoShares.Find(table.Shares, rule);
        var network = result.GetValue(_fast) is { } fast ? found.Network(fast) : found.Network();
        var kept = Subgraph(network, result.GetValue(_subgraph), result.GetValue(_weight));
        var chance = result.GetValue(_pValues) ? Judge(table, rule, network, kept, cancellationToken) : null;
        var seconds = watch.Elapsed.TotalSeconds;
        try
        {
            await WriteAsync(result, table, found, kept, network, chance, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Answer.Say($"The result could not be written: {error.Message}", Answer.Failed);
        }

        var (vertices, components) = Components(kept);
        if (result.GetValue(_json))
        {
            return Answer.Print(new { network.Pairs, Vertices = vertices, Edges = kept.Count, Components = components, Seconds = seconds });
        }

        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{network.Pairs} pairs, {kept.Count} edges between {vertices} accounts in {components} components ({seconds:F2} s)")).ConfigureAwait(false);
        return Answer.Done;
    }

    static async Task WriteAsync(
        ParseResult result, ShareTable table, CoShares found, IReadOnlyList<CoShareEdge> kept, CoShareNetwork network,
        Dictionary<(int From, int To), Significance>? chance, CancellationToken cancellationToken)
    {
        if (result.GetValue(_pairs) is { } pairsFile)
        {
            await table.WritePairsAsync(pairsFile, found.Pairs(), cancellationToken).ConfigureAwait(false);
        }

        if (result.GetValue(_edges) is { } edgesFile)
        {
            await table.WriteEdgesAsync(edgesFile, kept, network, result.GetValue(_weight), chance, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>All edges are judged, since the false discovery rate is over all that were looked at; those kept are returned.</summary>
    static Dictionary<(int From, int To), Significance> Judge(
        ShareTable table, CoShareRule rule, CoShareNetwork network, IReadOnlyList<CoShareEdge> kept, CancellationToken cancellationToken)
    {
        var wanted = kept.Select(edge => (edge.From, edge.To)).ToHashSet();
        return network.Edges.Zip(ChanceModel.Learn(table.Shares, rule).Judge(network.Edges, cancellationToken))
            .Where(pair => wanted.Contains((pair.First.From, pair.First.To)))
            .ToDictionary(pair => (pair.First.From, pair.First.To), pair => pair.Second);
    }

    static string? Complaint(ParseResult result) =>
        result.GetValue(_window) < 0 ? "--window takes seconds from 0 up."
        : result.GetValue(_weight) is not (>= 0 and <= 1) ? "--edge-weight takes a percentile from 0 to 1."
        : result.GetValue(_participation) < 1 ? "--min-participation takes a number from 1 up."
        : result.GetValue(_subgraph) is not (>= 0 and <= 3) ? "--subgraph takes 0, 1, 2 or 3."
        : result.GetValue(_subgraph) >= 2 && result.GetValue(_fast) is null ? "--subgraph 2 and 3 need --fast-window S."
        : result.GetValue(_fast) is < 0 ? "--fast-window takes seconds from 0 up."
        : null;

    static IReadOnlyList<CoShareEdge> Subgraph(CoShareNetwork network, int subgraph, double weight) => subgraph switch
    {
        1 => network.Heavy(weight),
        2 => Matching(network, network.HeavyAndFast(weight)),
        3 => network.AroundHeavyAndFast(weight),
        _ => network.Edges,
    };

    static CoShareEdge[] Matching(CoShareNetwork network, IReadOnlyList<CoShareEdge> fast)
    {
        var wanted = fast.Select(edge => (edge.From, edge.To)).ToHashSet();
        return [.. network.Edges.Where(edge => wanted.Contains((edge.From, edge.To)))];
    }

    static (int Vertices, int Components) Components(IReadOnlyList<CoShareEdge> edges)
    {
        var parent = new Dictionary<int, int>();
        int Root(int node)
        {
            parent.TryAdd(node, node);
            while (parent[node] != node)
            {
                node = parent[node] = parent[parent[node]];
            }

            return node;
        }

        foreach (var edge in edges)
        {
            parent[Root(edge.From)] = Root(edge.To);
        }

        return (parent.Count, parent.Count(pair => pair.Key == pair.Value));
    }
}
