using Kentongan.Networks.Coordination;

namespace Kentongan.Understand.Networks;

/// <summary>Finds accounts in step over links, texts, hashtags, media and reposts together, tested against chance.</summary>
public static class Synchrony
{
    const int LanePosts = 400;
    const int ShownThings = 12;

    /// <param name="mentions">Oldest first.</param>
    /// <param name="window">Seconds within which sharing the same counts.</param>
    /// <param name="isOfficial">Whether an account that was repeated is an official one; authors say so themselves.</param>
    /// <param name="mostMentions">Mentions that are read.</param>
    /// <param name="cancellationToken">Stops between steps.</param>
    public static async Task<SynchronyReading> ReadAsync(
        IAsyncEnumerable<Mention> mentions, long window, Func<string, bool> isOfficial, int mostMentions, CancellationToken cancellationToken)
    {
        var cast = new NetworkCast();
        var things = new SharedThings(cast);
        var (read, official, reposts) = (0, new HashSet<string>(StringComparer.Ordinal), 0);
        await foreach (var mention in mentions.WithCancellation(cancellationToken))
        {
            if (read == mostMentions)
            {
                return Find(cast, things, new(window), official, cancellationToken) with { Mentions = read, IsCut = true, OfficialReposts = reposts };
            }

            read++;
            cast.Speak(mention);
            things.Add(mention);
            if (mention.Post.RepostOf is { } original && mention.Post.RepostOfAccount?.PublicHandle is { } handle && isOfficial(handle))
            {
                official.Add(original);
                reposts++;
            }

            if (mention.Post.ByOfficial)
            {
                official.UnionWith(mention.Post.Links);
                official.UnionWith(mention.Post.Media.Select(SharedThings.NameOf));
            }
        }

        return Find(cast, things, new(window), official, cancellationToken) with { Mentions = read, OfficialReposts = reposts };
    }

    static SynchronyReading Find(NetworkCast cast, SharedThings things, CoShareRule rule, HashSet<string> official, CancellationToken cancellationToken)
    {
        var layers = SharedThings.Kinds.Select(kind => Layer.Of(things.Of(kind), rule, cancellationToken)).ToArray();
        var (edges, judged) = JoinedLayers.Join([.. layers.Select(layer => (layer.Edges, layer.Judged))]);
        var pairs = layers.SelectMany(layer => layer.Pairs).ToArray();
        var groups = SynchronisedGroups.Find(edges, judged).Select(group => Describe(group, pairs, cast, things, official)).ToArray();
        return new() { Groups = groups, Judged = edges.Count, Window = rule.Window };
    }

    static SynchronisedAccounts Describe(SynchronisedGroup group, SharePair[] pairs, NetworkCast cast, SharedThings things, HashSet<string> official)
    {
        var inStep = group.Edges.Select(edge => (edge.From, edge.To)).ToHashSet();
        var own = pairs.Where(pair => inStep.Contains((Math.Min(pair.Account, pair.AccountY), Math.Max(pair.Account, pair.AccountY)))).ToArray();
        var shared = ObjectStatistics.Of(group.Edges, own);
        var members = group.Accounts.OrderByDescending(account => cast.Accounts[account].Posts).ThenBy(account => account).ToArray();
        var officials = members.Count(account => cast.Accounts[account].IsOfficial);
        return new()
        {
            Members = [.. members.Select(account => cast.Accounts[account])],
            Things = [.. shared.Take(ShownThings).Select(thing => 
                new SynchronisedThing(things.ThingOf(thing.Object).Kind, things.TextOf(thing.Object), thing.Accounts, thing.Pairs))],
            Posts = Lanes(own, members, [.. shared.Take(ShownThings).Select(thing => thing.Object)], things),
            Together = group.Weight,
            ByChance = group.Expected,
            P = group.P,
            Q = group.Q,
            MedianSeconds = own.Select(pair => pair.Delta).Order().ElementAt(own.Length / 2),
            IsOfficialCampaign = officials * 2 >= members.Length,
            AmplifiesOfficial = shared.Any(thing => official.Contains(things.ThingOf(thing.Object).Thing)),
        };
    }

    static IReadOnlyList<SynchronisedPost> Lanes(SharePair[] pairs, int[] members, int[] shared, SharedThings things)
    {
        var (lane, thing) = (Places(members), Places(shared));
        return
        [
            .. pairs.Where(pair => thing.ContainsKey(pair.Object))
                .SelectMany(pair => new[] { (pair.Account, pair.Content, pair.Object), (Account: pair.AccountY, Content: pair.ContentY, pair.Object) })
                .Distinct()
                .Select(share => new SynchronisedPost(lane[share.Account], thing[share.Object], things.Posts[share.Content].CreatedAt))
                .OrderBy(post => post.At).ThenBy(post => post.Member)
                .Take(LanePosts),
        ];
    }

    static Dictionary<int, int> Places(int[] numbers) => numbers.Select((number, place) => (number, place)).ToDictionary(pair => pair.number, pair => pair.place);

    /// <summary>One kind of sharing, counted and judged.</summary>
    readonly record struct Layer(IReadOnlyList<CoShareEdge> Edges, IReadOnlyList<Significance> Judged, List<SharePair> Pairs)
    {
        public static Layer Of(Share[] shares, CoShareRule rule, CancellationToken cancellationToken)
        {
            var found = CoShares.Find(shares, rule);
            var edges = found.Network().Edges;
            return new(edges, ChanceModel.Learn(shares, rule).Judge(edges, cancellationToken), found.Pairs());
        }
    }
}
