using System.Globalization;
using System.Text.RegularExpressions;
using Kentongan.Networks.Coordination;
using Kentongan.Networks.Measures;

namespace Kentongan.Networks.Tests.Coordination;

/// <summary>Pairs and edges as CooRTweet's own code counted them.</summary>
[Trait("kind", "conformance")]
public sealed partial class CoShareConformance
{
    static readonly string _folder = Path.Combine(SharedData.Golden, "coordination");

    [Fact]
    public void Pairs_equal_CooRTweets()
    {
        var shares = NamedShares.Read(Path.Combine(SharedData.Data, "coordination", "russian_coord_tweets.csv"));
        Report("coordination pairs", Directory.GetFiles(_folder, "ru_*.pairs.csv"), file =>
        {
            var found = CoShares.Find(shares.Shares, RuleOf(file)).Pairs()
                .Select(pair => (shares.Thing(pair.Object), Unordered(shares.Thing(pair.Content), shares.Thing(pair.ContentY)), pair.Delta)).Order();
            var expected = Rows(file).Select(row => (row["object_id"], Unordered(row["content_id"], row["content_id_y"]), Number(row["time_delta"]))).Order();
            return found.SequenceEqual(expected);
        });
    }

    [Fact]
    public void Edges_equal_CooRTweets()
    {
        var shares = NamedShares.Read(Path.Combine(SharedData.Data, "coordination", "russian_coord_tweets.csv"));
        Report("coordination edges", Directory.GetFiles(_folder, "ru_*.edges.csv"), file => Edges(shares, file).SequenceEqual(Expected(file)));
    }

    [Fact]
    public void Edges_are_exact_at_a_hundred_thousand_shares()
    {
        var shares = NamedShares.Read(Path.Combine(_folder, "scale", "s100k.csv"));
        var found = CoShares.Find(shares.Shares, new(60)).Network().Edges
            .Select(edge => (Unordered(shares.Account(edge.From), shares.Account(edge.To)), (long)edge.Weight)).Order();
        var expected = Rows(Path.Combine(_folder, "scale", "s100k.edges.csv"))
            .Select(row => (Unordered(row["from"], row["to"]), Number(row["weight"]))).Order();
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Account_and_group_statistics_equal_CooRTweets()
    {
        var shares = NamedShares.Read(Path.Combine(SharedData.Data, "coordination", "russian_coord_tweets.csv"));
        Report("coordination accounts", Directory.GetFiles(_folder, "ru_*.accounts_full.csv"), file =>
        {
            var (edges, pairs) = Above(shares, file);
            var found = AccountStatistics.Of(edges, pairs).Select(account => (shares.Account(account.Account), Math.Round(account.AverageDelta, 6), (long)account.Contents)).Order();
            return found.SequenceEqual(Rows(file).Select(row => (row["account_id"], Math.Round(Real(row["avg_time_delta"]), 6), Number(row["unique_shares_count"]))).Order());
        });
        Report("coordination groups", Directory.GetFiles(_folder, "ru_*.groups_full.csv"), file =>
        {
            var (edges, pairs) = Above(shares, file);
            var found = ObjectStatistics.Of(edges, pairs).ToDictionary(thing => shares.Thing(thing.Object), StringComparer.Ordinal);
            var rows = Rows(file).ToArray();
            return rows.Length == found.Count && rows.All(row => found.TryGetValue(row["object_id"], out var thing) && Number(row["num_accounts"]) < thing.Accounts);
        });
        Report("coordination groups as CooRTweet counts accounts", Directory.GetFiles(_folder, "ru_*.groups_full.csv").Where(file => File.Exists(EdgesOf(file))).ToArray(), file =>
        {
            var found = FirstAccounts(shares, file);
            return Rows(file).All(row => found[row["object_id"]] == Number(row["num_accounts"])) && found.Count == Rows(file).Count();
        });
    }

    [Fact]
    public void Accounts_of_the_whole_network_equal_CooRTweets()
    {
        var shares = NamedShares.Read(Path.Combine(SharedData.Data, "coordination", "russian_coord_tweets.csv"));
        Report("coordination accounts of the whole network", Directory.GetFiles(_folder, "ru_*.accounts.csv"), file =>
        {
            var found = CoShares.Find(shares.Shares, RuleOf(file));
            var accounts = AccountStatistics.Of(found.Network().Edges, found.Pairs()).Select(account => (shares.Account(account.Account), Math.Round(account.AverageDelta, 6), (long)account.Contents)).Order();
            return accounts.SequenceEqual(Rows(file).Select(row => (row["account_id"], Math.Round(Real(row["avg_time_delta"]), 6), Number(row["unique_shares_count"]))).Order());
        });
    }

    [Fact]
    public void Centralities_of_the_coordinated_accounts_equal_igraphs()
    {
        var shares = NamedShares.Read(Path.Combine(SharedData.Data, "coordination", "russian_coord_tweets.csv"));
        Report("coordination centralities", Directory.GetFiles(_folder, "ru_*.centrality_igraph.csv"), file =>
        {
            var edges = CoShares.Find(shares.Shares, RuleOf(file)).Network().Heavy(Percentile(file));
            var accounts = edges.SelectMany(edge => new[] { edge.From, edge.To }).Distinct().ToArray();
            var numbers = accounts.Select((account, number) => (account, number)).ToDictionary(pair => pair.account, pair => pair.number);
            Edge[] ties = [.. edges.Select(edge => new Edge(numbers[edge.From], numbers[edge.To], edge.Weight))];
            var (weighted, plain) = (Graph.FromEdges(accounts.Length, ties, weighted: true), Graph.FromEdges(accounts.Length, ties));
            var found = new Dictionary<string, IReadOnlyList<double>>
            {
                ["degree"] = Array.ConvertAll(Degrees.All(plain), degree => (double)degree),
                ["strength"] = Degrees.Strength(weighted),
                ["pagerank"] = PageRank.Of(weighted),
                ["coreness"] = Array.ConvertAll(Cores.Of(plain), core => (double)core),
                ["betweenness"] = Betweenness.Exact(weighted, TestContext.Current.CancellationToken),
                ["closeness"] = Closeness.Of(plain, TestContext.Current.CancellationToken).Plain,
                ["eigen"] = Eigenvector.Of(weighted, TestContext.Current.CancellationToken),
            };
            var rows = Rows(file).ToDictionary(row => row["account_id"], StringComparer.Ordinal);
            return rows.Count == accounts.Length && found.All(measure => accounts.Select((account, number) => (account, number)).All(pair =>
                Math.Abs(Real(rows[shares.Account(pair.account)][measure.Key]) - measure.Value[pair.number]) <= 1e-6 * Math.Max(1, Math.Abs(measure.Value[pair.number]))));
        });
    }

    /// <summary>
    /// For each thing the accounts that stand first in an edge, which is what CooRTweet counts. Which of two stands first is
    /// igraph's accident, so it is read from the edges that the same run wrote; edges and pairs are ours.
    /// </summary>
    static Dictionary<string, long> FirstAccounts(NamedShares shares, string file)
    {
        var first = Rows(EdgesOf(file)).ToDictionary(row => Unordered(row["from"], row["to"]), row => row["from"], StringComparer.Ordinal);
        var (edges, pairs) = Above(shares, file);
        var heavy = edges.Select(edge => Named(edge.From, edge.To)).ToHashSet(StringComparer.Ordinal);
        return pairs.Select(pair => (Thing: shares.Thing(pair.Object), Edge: Named(pair.Account, pair.AccountY))).Where(pair => heavy.Contains(pair.Edge))
            .GroupBy(pair => pair.Thing, pair => first[pair.Edge], StringComparer.Ordinal)
            .ToDictionary(thing => thing.Key, thing => (long)thing.Distinct(StringComparer.Ordinal).Count(), StringComparer.Ordinal);

        string Named(int one, int other) => Unordered(shares.Account(one), shares.Account(other));
    }

    static string EdgesOf(string groups) => groups.Replace(".groups_full.csv", "_full.edges.csv", StringComparison.Ordinal);

    static (IReadOnlyList<CoShareEdge> Edges, List<SharePair> Pairs) Above(NamedShares shares, string file)
    {
        var found = CoShares.Find(shares.Shares, RuleOf(file));
        return (found.Network().Heavy(Percentile(file)), found.Pairs());
    }

    static double Percentile(string file) => EdgeWeight().Match(file) is { Success: true } match ? Real(match.Groups[1].Value) : 0.5;

    static IEnumerable<(string, double, double, double)> Edges(NamedShares shares, string file)
    {
        var network = Fast(file) is { } fast ? CoShares.Find(shares.Shares, RuleOf(file)).Network(fast) : CoShares.Find(shares.Shares, RuleOf(file)).Network();
        var percentile = Percentile(file);
        var threshold = CoShareNetwork.Threshold(network.Edges, percentile);
        var edges = file.Contains("_sub1", StringComparison.Ordinal) ? network.Heavy(percentile) : network.Edges;
        return edges
            .Select(edge => (Unordered(shares.Account(edge.From), shares.Account(edge.To)), (double)edge.Weight, Math.Round(edge.AverageDelta, 6), edge.Weight > threshold ? 1d : 0))
            .Order();
    }

    static IEnumerable<(string, double, double, double)> Expected(string file)
    {
        var suffix = Fast(file) is null ? "" : "_full";
        return Rows(file)
            .Select(row => (Unordered(row["from"], row["to"]), Real(row["weight" + suffix]), Math.Round(Real(row["avg_time_delta" + suffix]), 6), Real(row["weight_threshold" + suffix])))
            .Order();
    }

    static void Report(string name, string[] files, Func<string, bool> passes)
    {
        var failed = files.Where(file => !passes(file)).Select(Path.GetFileName).ToArray();
        Console.WriteLine($"{name}: passed {files.Length - failed.Length} of {files.Length}");
        Assert.NotEmpty(files);
        Assert.Empty(failed);
    }

    static CoShareRule RuleOf(string file)
    {
        var name = Path.GetFileName(file);
        var participation = MinParticipation().Match(name) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 2;
        return new(Number(Window().Match(name).Groups[1].Value), participation, name.Contains("_loops", StringComparison.Ordinal));
    }

    static long? Fast(string file) => FastWindow().Match(file) is { Success: true } match ? Number(match.Groups[1].Value) : null;

    static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadLines(file).Select(line => line.Split(',').Select(field => field.Trim('"')).ToArray());
        var header = lines.First();
        return lines.Skip(1).Select(row => header.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
    }

    static string Unordered(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? $"{a} {b}" : $"{b} {a}";
    static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
    static double Real(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"_tw(\d+)")]
    private static partial Regex Window();

    [GeneratedRegex(@"_mp(\d+)")]
    private static partial Regex MinParticipation();

    [GeneratedRegex(@"_fast(\d+)")]
    private static partial Regex FastWindow();

    [GeneratedRegex(@"_ew([0-9.]+\d)")]
    private static partial Regex EdgeWeight();
}
