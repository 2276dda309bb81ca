using Kentongan.Listen;
using Kentongan.Networks;
using Kentongan.Networks.Coordination;

namespace Kentongan.Understand.Networks;

/// <summary>Gathers what links accounts, post by post.</summary>
sealed class TieCollector
{
    readonly NetworkRule _rule;
    readonly NetworkCast _cast = new();
    readonly SharedThings? _things;
    readonly Dictionary<(int From, int To), (double Weight, DateTimeOffset First)> _edges = [];

    public TieCollector(NetworkRule rule)
    {
        _rule = rule;
        _things = rule.Ties.Any(tie => tie >= Tie.CoLink) ? new(_cast) : null;
    }

    /// <summary>The author's number, −1 when nobody told.</summary>
    public int Add(Mention mention)
    {
        var (post, author) = (mention.Post, _cast.Speak(mention));
        if (author < 0)
        {
            return author;
        }

        _things?.Add(mention);
        Link(Tie.Repost, author, post.RepostOfAccount, post);
        Link(Tie.Reply, author, post.InReplyToAccount, post);
        if (_rule.Ties.Contains(post.QuoteOf is null ? Tie.Mention : Tie.Quote))
        {
            // A reply or a repost names whom it goes to: that is the same tie, not one more.
            foreach (var named in post.Mentions.Where(named => named.Key != post.InReplyToAccount?.Key && named.Key != post.RepostOfAccount?.Key))
            {
                Put(author, _cast.Number(named, post), 1, post.CreatedAt);
            }
        }

        return author;
    }

    public (IReadOnlyList<NetworkAccount> Accounts, Graph Graph, IReadOnlyList<DateTimeOffset> FirstSeen) Finish()
    {
        foreach (var tie in _rule.Ties.Where(tie => tie >= Tie.CoLink))
        {
            foreach (var pair in CoShares.Find(_things!.Of(tie), new(_rule.Window, MinParticipation: 1)).Pairs())
            {
                Put(pair.Account, pair.AccountY, 1, _things.Posts[pair.Content].CreatedAt);
            }
        }

        var graph = Graph.FromEdges(
            _cast.Accounts.Count, [.. _edges.Select(edge => new Edge(edge.Key.From, edge.Key.To, edge.Value.Weight))], directed: true, weighted: true);
        return (_cast.Accounts, graph, [.. graph.All().Select(edge => _edges[(edge.From, edge.To)].First)]);
    }

    void Link(Tie tie, int author, AccountRef? other, HeardPost post)
    {
        if (other is { } account && _rule.Ties.Contains(tie))
        {
            Put(author, _cast.Number(account, post), 1, post.CreatedAt);
        }
    }

    void Put(int from, int to, double weight, DateTimeOffset at)
    {
        if (from != to && from >= 0 && to >= 0)
        {
            var known = _edges.TryGetValue((from, to), out var edge);
            _edges[(from, to)] = known ? (edge.Weight + weight, edge.First < at ? edge.First : at) : (weight, at);
        }
    }
}
