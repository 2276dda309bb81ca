using Kentongan.Networks.Communities;
using Kentongan.Understand;
using Kentongan.Understand.Networks;

namespace Kentongan.Decide.Briefs;

/// <summary>
/// Who talks with whom, in four numbers: accounts and ties, communities that are large enough to be shown (hard rule 3), the
/// part of the largest, and groups in step. Measured without laying anything out, so that it fits into a request.
/// </summary>
static class NetworkFigures
{
    const int Window = 60;

    static readonly NetworkRule _rule = new([Tie.Repost, Tie.Reply, Tie.Mention, Tie.Quote]);

    /// <param name="window">The time that is looked at.</param>
    /// <param name="talk">Its mentions, reposts included, oldest first.</param>
    /// <param name="cancellationToken">Stops between steps.</param>
    public static async Task<IReadOnlyList<Figure>> OfAsync(MentionFilter window, IReadOnlyList<Mention> talk, CancellationToken cancellationToken)
    {
        var ties = new TieCollector(_rule);
        foreach (var mention in talk)
        {
            ties.Add(mention);
        }

        var graph = ties.Finish().Graph;
        if (graph.Edges == 0)
        {
            return [];
        }

        var sizes = Leiden.Find(graph, _rule.Seed, cancellationToken: cancellationToken).Of.CountBy(community => community).Select(community => community.Value).ToList();
        var official = talk.Where(mention => mention.Post.ByOfficial).Select(mention => mention.Post.Author.PublicHandle).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var step = await Synchrony.ReadAsync(talk.ToAsyncEnumerable(), Window, official.Contains, talk.Count, cancellationToken).ConfigureAwait(false);
        return
        [
            new("network.accounts", graph.Nodes, null, "", window),
            new("network.ties", graph.Edges, null, "", window),
            new("network.communities", sizes.Count(size => size >= NetworkRule.SmallestGroup), null, "", window),
            new("network.largest", (double)sizes.Max() / graph.Nodes, graph.Nodes, "", window),
            new("network.synchronised", step.Groups.Count, step.Judged, "", window),
        ];
    }
}
