using System.Text.RegularExpressions;
using Kentongan.Understand.Quotes;
using Kentongan.Understand.Stories;

namespace Kentongan.Understand.Press;

/// <summary>What the press wrote about a topic: outlets, stories, who is quoted, and when.</summary>
/// <param name="Articles">Articles that were read, newest first.</param>
/// <param name="Total">Articles that the filter leaves; more than were read when there are very many.</param>
/// <param name="Outlets">The most articles first.</param>
/// <param name="Stories">Syndicated copies folded, the widest spread first.</param>
/// <param name="Hours">Articles by hour of day in the zone that was asked for, 24 numbers.</param>
public sealed record PressReview(
    IReadOnlyList<PressArticle> Articles, long Total, IReadOnlyList<OutletPress> Outlets, IReadOnlyList<Story> Stories,
    IReadOnlyList<QuotedOfficial> Officials, IReadOnlyList<QuotedRole> Others, IReadOnlyList<int> Hours)
{
    public static PressReview Of(IReadOnlyList<PressArticle> articles, long total, TimeSpan offset)
    {
        var stories = StoryFolding.Fold(articles.Select(article => article.ToItem()));
        var byOutlet = articles.ToLookup(article => article.Outlet, StringComparer.OrdinalIgnoreCase);
        var (check, quotes) = (new HeadlineCheck(), articles.SelectMany(Quotes).ToList());
        return new(
            articles, total,
            [.. OutletOriginality.Of(stories).Select(originality => OutletPress.Of(originality, [.. byOutlet[originality.Outlet]], check))],
            [.. stories.OrderByDescending(story => story.Outlets.Count).ThenByDescending(story => story.Items.Count).ThenByDescending(story => story.First.PublishedAt)],
            QuotedOfficial.Of(quotes), QuotedRole.Of(quotes),
            [.. Enumerable.Range(0, 24).Select(hour => articles.Count(article => article.PublishedAt.ToOffset(offset).Hour == hour))]);
    }

    readonly Dictionary<string, PressArticle> _byKey = Articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id.ToString(), StringComparer.Ordinal);

    /// <summary>The article of a story's item.</summary>
    public PressArticle Find(StoryItem item) => _byKey[item.Key];

    /// <summary>A text that no pattern gets through in time has no quotes.</summary>
    static IEnumerable<SaidIn> Quotes(PressArticle article)
    {
        try
        {
            return [.. QuoteReading.Find(article.Text).Select(quote => new SaidIn(quote, article))];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }
}
