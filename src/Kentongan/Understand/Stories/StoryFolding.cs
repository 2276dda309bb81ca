using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;

namespace Kentongan.Understand.Stories;

/// <summary>
/// Folds syndicated copies into one story: articles whose bodies share most of their words with the first one's within four days, or whose headlines do
/// within a day. What each outlet wrote itself about the same event stays a story of its own.
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
            JoinHeads(group, index, threshold, (earlier, later) => articles[numbers[later]].PublishedAt - articles[numbers[earlier]].PublishedAt <= window, (head, copy) => links.Join(numbers[head], numbers[copy]));
        }
    }

    /// <summary>Each copy goes to the head that it is most like. Were likeness to any member enough, the news of a whole week would meet step by step.</summary>
    static void JoinHeads(IEnumerable<int> members, NearDuplicateIndex index, double threshold, Func<int, int, bool> isInTime, Action<int, int> join)
    {
        var heads = new List<int>();
        foreach (var member in members)
        {
            heads.RemoveAll(head => !isInTime(head, member));
            var alike = heads.Select(head => (Head: head, Likeness: index.Similarity(head, member))).Where(pair => pair.Likeness >= threshold).ToList();
            if (alike.Count == 0)
            {
                heads.Add(member);
            }
            else
            {
                join(alike.MaxBy(pair => pair.Likeness).Head, member);
            }
        }
    }
}
