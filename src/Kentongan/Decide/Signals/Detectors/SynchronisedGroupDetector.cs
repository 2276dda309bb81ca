using Kentongan.Networks.Coordination;
using Kentongan.Understand;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>
/// Five or more accounts, none of them official, that publish near-identical texts within a minute of each other more
/// often than the topic's rhythm explains. It says <em>synchronised</em>, nothing more.
/// </summary>
public sealed class SynchronisedGroupDetector : ISignalDetector
{
    const int FewestAccounts = 5;
    static readonly CoShareRule _rule = new(Window: 60, MinParticipation: 2);

    public SignalKind Kind => SignalKind.SynchronisedGroup;

    public async Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken)
    {
        var posts = await look.Talk.ReadAsync(cancellationToken).ConfigureAwait(false);
        var alike = AlikeTexts.Of([.. posts.Where(post => !post.Post.ByOfficial && !post.Post.Author.Key.IsNone)]);
        var rhythm = new TopicRhythm(posts, _rule.Window);
        return [.. DayWindow.Of(look).SelectMany(day => Groups(look, day, alike, rhythm))];
    }

    static IEnumerable<Sighting> Groups(Look look, DayWindow day, IReadOnlyList<IReadOnlyList<Mention>> alike, TopicRhythm rhythm)
    {
        var week = day with { From = day.From.AddDays(-Conversation.DaysBefore) };
        var known = alike.SelectMany((group, number) => group.Where(post => week.Holds(post.Post.CreatedAt)).Select(post => (Post: post, Group: number))).ToList();
        var numbers = known.Select(item => Author(item.Post)).Distinct().Select((author, number) => (author, number)).ToDictionary(item => item.author, item => item.number);
        var shares = known.Select((item, content) => new Share(item.Group, numbers[Author(item.Post)], content, Seconds(item.Post))).ToArray();
        var byAccount = known.ToLookup(item => numbers[Author(item.Post)], item => item.Post);
        var groupOf = known.ToDictionary(item => item.Post.Post.Id, item => item.Group);
        var sure = Sure(CoShares.Find(shares, _rule).Network().Edges, byAccount, rhythm, look.Threshold);
        foreach (var members in Components(sure.Keys).Where(members => members.Count >= FewestAccounts))
        {
            var together = members.SelectMany(member => byAccount[member]).OrderBy(post => post.Post.Id).ToList();
            if (together.Exists(post => day.Holds(post.Post.CreatedAt)))
            {
                var same = together.GroupBy(post => groupOf[post.Post.Id]).MaxBy(group => group.Count())!.ToList();
                yield return Describe(look.Topic.Id, day, together, same, members.Count, sure.Where(edge => members.Contains(edge.Key.From)).Max(edge => edge.Value));
            }
        }
    }

    /// <summary>Edges that chance does not explain, with their strength; corrected for the number of edges (Bonferroni).</summary>
    static Dictionary<CoShareEdge, double> Sure(
        IReadOnlyList<CoShareEdge> edges, ILookup<int, Mention> byAccount, TopicRhythm rhythm, double threshold)
    {
        var sure = new Dictionary<CoShareEdge, double>();
        foreach (var edge in edges.Where(edge => edge.From != edge.To && edge.Weight >= _rule.MinParticipation))
        {
            long[] one = [.. byAccount[edge.From].Select(Seconds)];
            long[] other = [.. byAccount[edge.To].Select(Seconds)];
            var chance = rhythm.Chance(Math.Min(edge.Weight, Math.Min(one.Length, other.Length)), one, other) * edges.Count;
            if (Strength.OfProbability(chance) is var strength && strength >= threshold)
            {
                sure.Add(edge, strength);
            }
        }

        return sure;
    }

    static List<HashSet<int>> Components(IEnumerable<CoShareEdge> edges)
    {
        var components = new List<HashSet<int>>();
        foreach (var edge in edges)
        {
            var touched = components.Where(component => component.Contains(edge.From) || component.Contains(edge.To)).ToList();
            components.RemoveAll(touched.Contains);
            components.Add([edge.From, edge.To, .. touched.SelectMany(component => component)]);
        }

        return components;
    }

    /// <param name="topic">The topic.</param>
    /// <param name="day">When.</param>
    /// <param name="posts">Everything that the group shared.</param>
    /// <param name="same">What it shared most often; its words name the group, for those of several texts together say nothing.</param>
    /// <param name="accounts">How many.</param>
    /// <param name="strength">In standard deviations.</param>
    static Sighting Describe(TopicId topic, DayWindow day, List<Mention> posts, List<Mention> same, int accounts, double strength) => new()
    {
        Kind = SignalKind.SynchronisedGroup,
        Mark = posts[0].Post.Id.ToString(),
        From = day.From,
        Until = day.Until,
        Count = accounts,
        Baseline = 0,
        Of = posts.Count,
        Strength = strength,
        Yardstick = Yardstick.ChanceModel,
        Subject = AlikeTexts.Words(same),
        Posts = AlikeTexts.Filter(topic, same),
        Examples = [.. same.Concat(posts.Where(post => day.Holds(post.Post.CreatedAt))).Distinct().Take(5).Select(post => post.Post.Id)],
    };

    static long Author(Mention post) => post.Post.Author.Key.Value;

    static long Seconds(Mention post) => post.Post.CreatedAt.ToUnixTimeSeconds();
}
