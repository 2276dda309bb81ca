using Kentongan.Networks;
using Kentongan.Networks.Communities;
using Kentongan.Networks.Layout;
using Kentongan.Networks.Measures;

namespace Kentongan.Understand.Networks;

/// <summary>Reads mentions into a network, measures it and lays it out. Takes seconds on a large topic: never within a request.</summary>
public static class NetworkReading
{
    const int StabilityRuns = 4;

    /// <summary>Strong, because a conversation has many small parts that else drift far out and make the rest a dot.</summary>
    const double Gravity = 6;

    /// <summary>Of Leiden: enough for communities that are told by what they say.</summary>
    const int Runs = 8;
    const int Pivots = 256;

    /// <summary>Edges up to which communities are sought several times.</summary>
    const int MostRepeated = 50_000;

    /// <summary>Nodes times edges up to which paths from every node are searched.</summary>
    const double MostExact = 2e8;

    /// <param name="mentions">Oldest first.</param>
    /// <param name="rule">What links accounts.</param>
    /// <param name="before">Where accounts were drawn last, so that a new drawing looks like the old one; null starts anew.</param>
    /// <param name="cancellationToken">Stops between steps.</param>
    public static async Task<ConversationNetwork> ReadAsync(
        IAsyncEnumerable<Mention> mentions, NetworkRule rule, IReadOnlyDictionary<AuthorKey, (double X, double Y)>? before, CancellationToken cancellationToken)
    {
        var ties = new TieCollector(rule);
        var said = new List<(int Author, Mention Mention)>();
        var isCut = false;
        await foreach (var mention in mentions.WithCancellation(cancellationToken))
        {
            if (said.Count == rule.MostMentions)
            {
                isCut = true;
                break;
            }

            said.Add((ties.Add(mention), mention));
        }

        return Measure(ties, said, rule, before, isCut, cancellationToken);
    }

    static ConversationNetwork Measure(
        TieCollector ties, List<(int Author, Mention Mention)> said, NetworkRule rule,
        IReadOnlyDictionary<AuthorKey, (double X, double Y)>? before, bool isCut, CancellationToken cancellationToken)
    {
        var (accounts, graph, seen) = ties.Finish();
        var partition = Leiden.Find(graph, rule.Seed, runs: graph.Edges < MostRepeated ? Runs : 1, cancellationToken: cancellationToken);
        var stability = Stability.Of(graph, partition, StabilityRuns, rule.Seed, cancellationToken: cancellationToken);
        var outward = OutwardIndex.Of(graph, partition.Of);
        var ranks = PageRank.Of(graph);
        var (betweenness, error) = BetweennessOf(graph, rule, cancellationToken);
        return new()
        {
            Accounts = accounts,
            Graph = graph,
            FirstSeen = seen,
            Partition = partition,
            Communities = Sketches(accounts, partition, said, ranks, outward, stability),
            Stability = stability,
            Outward = outward,
            Concentration = Concentration.Of(Degrees.Strength(graph.Reversed())),
            Assortativity = Assortativity.ByDegree(graph),
            PageRank = ranks,
            Betweenness = betweenness,
            BetweennessError = error,
            Places = Lay(graph, accounts, rule, before, cancellationToken),
            Mentions = said.Count,
            IsCut = isCut,
        };
    }

    /// <summary>Unweighted: a strong tie is not a long way.</summary>
    static (IReadOnlyList<double> Scores, double Error) BetweennessOf(Graph graph, NetworkRule rule, CancellationToken cancellationToken)
    {
        var steps = Graph.FromEdges(graph.Nodes, [.. graph.All()], directed: true).Undirected();
        if ((double)steps.Nodes * (steps.Edges + steps.Nodes) <= MostExact)
        {
            return (Betweenness.Exact(steps, cancellationToken), 0);
        }

        var sampled = Betweenness.Sampled(steps, Pivots, rule.Seed, cancellationToken);
        return (sampled.Scores, sampled.RelativeErrorOfTop);
    }

    static IReadOnlyList<CommunitySketch> Sketches(
        IReadOnlyList<NetworkAccount> accounts, Partition partition, List<(int Author, Mention Mention)> said, double[] ranks, OutwardIndex outward, Stability stability)
    {
        var talk = new CommunityTalk(partition.Of, partition.Count);
        foreach (var (author, mention) in said.Where(one => one.Author >= 0))
        {
            talk.Add(author, mention);
        }

        var members = Enumerable.Range(0, accounts.Count).ToLookup(account => partition.Of[account]);
        return
        [
            .. Enumerable.Range(0, partition.Count).Select(number => talk.Sketch(number, members[number].Count()) with
            {
                PublicHandles = [.. members[number].Where(account => accounts[account].Handle is not null).OrderByDescending(account => ranks[account]).Select(account => accounts[account].Handle!).Distinct(StringComparer.OrdinalIgnoreCase)],
                Private = members[number].Count(account => accounts[account].Handle is null),
                Officials = members[number].Count(account => accounts[account].IsOfficial),
                Outward = outward.Groups[number],
                Stability = stability.Communities[number],
            }),
        ];
    }

    static Points Lay(
        Graph graph, IReadOnlyList<NetworkAccount> accounts, NetworkRule rule, IReadOnlyDictionary<AuthorKey, (double X, double Y)>? before, CancellationToken cancellationToken)
    {
        var start = Points.Scattered(graph.Nodes, rule.Seed);
        var known = 0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            if (before is not null && before.TryGetValue(accounts[node].Key, out var place))
            {
                (start.X[node], start.Y[node]) = place;
                known++;
            }
        }

        var rounds = Math.Clamp(6_000_000 / (graph.Nodes + 1), 30, 400) / (known * 2 > graph.Nodes ? 4 : 1);
        return Spacing.Apart(new ForceAtlas2(graph, start, new(Iterations: rounds, Gravity: Gravity)).Run(cancellationToken), cancellationToken);
    }
}
