using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;

namespace Kentongan.Understand.Stories;

/// <summary>
/// Folds syndicated copies into one story: articles whose bodies share most of their words, or whose headlines do within a day. What each
/// outlet wrote itself about the same event stays a story of its own.
/// </summary>
public static class StoryFolding
{
    const double SameText = 0.6, SameHeadline = 0.8;
    const int ShortestText = 200, FewestHeadlineWords = 5;

    static readonly TimeSpan _sameText = TimeSpan.FromDays(4), _sameHeadline = TimeSpan.FromDays(1);

    /// <summary>Stories with the newest first; every article is in exactly one.</summary>
    public static IReadOnlyList<Story> Fold(IEnumerable<StoryItem> items)
    {
        var articles = items.DistinctBy(item => item.Key, StringComparer.Ordinal).OrderBy(item => item.PublishedAt).ThenBy(item => item.Key, StringComparer.Ordinal).ToList();
        var links = new StoryLinks(articles.Count);
        Join(articles, links, item => item.Text.Length >= ShortestText ? Lead(item) : null, SameText, _sameText);
        Join(articles, links, item => item.Title.Split(' ').Length >= FewestHeadlineWords ? item.Title : null, SameHeadline, _sameHeadline);
        return [.. Enumerable.Range(0, articles.Count).GroupBy(links.Root).Select(group => new Story([.. group.Select(i => articles[i])])).OrderByDescending(story => story.First.PublishedAt)];
    }

    /// <summary>Outlets cut copies at the end, so the beginning is compared.</summary>
    static string Lead(StoryItem item) => item.Text.Length > 1_500 ? item.Text[..1_500] : item.Text;

    static void Join(List<StoryItem> articles, StoryLinks links, Func<StoryItem, string?> text, double threshold, TimeSpan window)
    {
        var (index, tokens) = (new NearDuplicateIndex(threshold), new TokenizedText());
        var numbers = new List<int>();
        for (var i = 0; i < articles.Count; i++)
        {
            if (text(articles[i]) is { } words)
            {
                tokens.Read(words);
                index.Add(tokens);
                numbers.Add(i);
            }
        }

        foreach (var group in Enumerable.Range(0, numbers.Count).GroupBy(index.GroupOf))
        {
            var members = group.Select(number => numbers[number]).ToList();
            for (var i = 1; i < members.Count; i++)
            {
                if (articles[members[i]].PublishedAt - articles[members[i - 1]].PublishedAt <= window)
                {
                    links.Join(members[i - 1], members[i]);
                }
            }
        }
    }
}
