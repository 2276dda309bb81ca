using System.Globalization;
using Kentongan.Networks.Coordination;

namespace Kentongan.Networks.Tests.Coordination;

/// <summary>Plant the truth, then look for it.</summary>
public sealed class ChanceModelTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Planted_campaigns_are_found_among_those_who_only_look_like_one(int seed)
    {
        var planted = new PlantedShares(seed);
        var (precision, recall) = Score(Found(planted.Shares, new(60)), planted.InStep);
        Assert.True(precision >= 0.95 && recall >= 0.90, $"precision {precision:F3}, recall {recall:F3}");
    }

    public static TheoryData<string> Mixes => [.. LookAlikes.Mixes];

    [Theory]
    [MemberData(nameof(Mixes))]
    public void Groups_in_step_are_found_among_every_kind_of_look_alike(string mix)
    {
        var (precision, recall, accounts) = (0.0, 0.0, (Right: 0.0, Named: 0.0, Planted: 0.0));
        for (var seed = 201; seed <= 203; seed++)
        {
            var planted = new LookAlikes(mix, seed);
            var edges = CoShares.Find(planted.Shares, new(60)).Network().Edges;
            var judged = ChanceModel.Learn(planted.Shares, new(60)).Judge(edges, Token);
            var (exact, complete) = Score(edges.Zip(judged).Where(pair => pair.Second.Q <= 0.05).Select(pair => (pair.First.From, pair.First.To)).ToHashSet(), planted.Pairs);
            (precision, recall) = (precision + (exact / 3), recall + (complete / 3));
            var named = SynchronisedGroups.Find(edges, judged).SelectMany(group => group.Accounts).ToHashSet();
            accounts = (accounts.Right + named.Count(planted.Members.Contains), accounts.Named + named.Count, accounts.Planted + planted.Members.Count);
        }

        var said = string.Create(CultureInfo.InvariantCulture, $"{mix}: pairs precision {precision:F3}, recall {recall:F3}; accounts of groups {accounts.Right / accounts.Named:F3}, {accounts.Right / accounts.Planted:F3}");
        Console.WriteLine(said);
        Assert.True(precision >= 0.95 && recall >= 0.90 && accounts.Right >= 0.95 * accounts.Named && accounts.Right >= 0.9 * accounts.Planted, said);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Each_planted_campaign_is_a_group_of_its_own(int seed)
    {
        var planted = new PlantedShares(seed);
        var edges = CoShares.Find(planted.Shares, new(60)).Network().Edges;
        var groups = SynchronisedGroups.Find(edges, ChanceModel.Learn(planted.Shares, new(60)).Judge(edges, Token));
        Assert.All(planted.Groups, campaign => Assert.Contains(groups, group => Overlap(campaign, group.Accounts) >= 0.75));
        var members = planted.Groups.SelectMany(campaign => campaign).ToHashSet();
        var named = groups.SelectMany(group => group.Accounts).ToHashSet();
        Assert.True(named.Count(members.Contains) >= 0.95 * named.Count && named.Count(members.Contains) >= 0.9 * members.Count);
        Assert.All(groups, group => Assert.True(group.Q <= 0.05 && group.Weight > 3 * group.Expected));

        static double Overlap(IReadOnlyCollection<int> one, IReadOnlyCollection<int> other) => one.Intersect(other).Count() / (double)one.Union(other).Count();
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public void CooRTweets_simulated_truth_is_found(long window)
    {
        var folder = Path.Combine(SharedData.Golden, "coordination");
        var shares = NamedShares.Read(Path.Combine(folder, "sim1.input.csv"));
        var truth = File.ReadLines(Path.Combine(folder, "sim1.truth.csv")).Skip(1).Select(line => line.Split(','))
            .Where(row => row[6] == "TRUE").Select(row => Unordered(row[4], row[5])).ToHashSet();
        var found = Found(shares.Shares, new(window)).Select(edge => Unordered(shares.Account(edge.Item1), shares.Account(edge.Item2))).ToHashSet();
        var (precision, recall) = Score(found, truth);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sim1 at {window} s: precision {precision:F3}, recall {recall:F3}"));
        Assert.True(precision >= 0.95 && recall >= 0.90, $"precision {precision:F3}, recall {recall:F3}");
    }

    [Fact]
    public void Where_nobody_acts_together_next_to_nothing_is_found()
    {
        var random = new Random(3);
        var shares = Enumerable.Range(0, 20_000).Select(i => new Share(random.Next(100), random.Next(200), 1000 + i, random.Next(20 * 86_400))).ToArray();
        var edges = CoShares.Find(shares, new(1800)).Network().Edges;
        var found = ChanceModel.Learn(shares, new(1800)).Judge(edges, Token).Count(judged => judged.Q <= 0.05);
        Assert.InRange(found, 0, edges.Count / 200);
        Assert.True(edges.Count > 2000, "chance meetings are there to be mistaken");
    }

    [Fact]
    public void Expected_meetings_are_not_fewer_than_those_of_shuffled_times_and_not_many_more()
    {
        var planted = new PlantedShares(9).Shares.Where(share => share.Account < 600 && share.Object < 400).ToArray();
        var rule = new CoShareRule(1800);
        var edges = CoShares.Find(planted, rule).Network().Edges;
        var expected = ChanceModel.Learn(planted, rule).Judge(edges, Token).Zip(edges).ToDictionary(pair => (pair.Second.From, pair.Second.To), pair => pair.First.Expected);
        var met = 0.0;
        for (var shuffle = 0; shuffle < 20; shuffle++)
        {
            met += CoShares.Find(Shuffled(planted, shuffle), rule).Network().Edges
                .Where(edge => expected.ContainsKey((edge.From, edge.To))).Sum(edge => edge.Weight);
        }

        // Rather too many than too few: each edge takes the larger of two expectations, hours and crowds.
        Assert.InRange(expected.Values.Sum() / (met / 20), 0.9, 1.6);
    }

    static Share[] Shuffled(Share[] shares, int seed)
    {
        var shuffled = shares.ToArray();
        var random = new Random(seed);
        foreach (var own in Enumerable.Range(0, shares.Length).GroupBy(i => shares[i].Account))
        {
            var times = own.Select(i => shares[i].Time).ToArray();
            random.Shuffle(times);
            foreach (var (i, time) in own.Zip(times))
            {
                shuffled[i] = shares[i] with { Time = time };
            }
        }

        return shuffled;
    }

    static HashSet<(int, int)> Found(Share[] shares, CoShareRule rule)
    {
        var edges = CoShares.Find(shares, rule).Network().Edges;
        return [.. edges.Zip(ChanceModel.Learn(shares, rule).Judge(edges, Token)).Where(pair => pair.Second.Q <= 0.05).Select(pair => (pair.First.From, pair.First.To))];
    }

    static (double Precision, double Recall) Score<T>(IReadOnlySet<T> found, IReadOnlySet<T> truth)
    {
        double right = found.Count(truth.Contains);
        return (right / Math.Max(1, found.Count), right / truth.Count);
    }

    static (string, string) Unordered(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
