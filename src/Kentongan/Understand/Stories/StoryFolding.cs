
namespace Kentongan.Understand.Stories;

/// <summary>
/// Folds syndicated copies into one story. Each article is compared with the first of every story that is still open (<see cref="CopyTest"/>), and goes to the one it is
/// most like: were likeness to any member enough, the news of a whole week would meet step by step. What each outlet wrote itself about an event stays a story of its own.
/// </summary>
public static class StoryFolding
{
    const int LongestLead = 1_500, FewestHeadlineWords = 5;

    /// <summary>Stories with the newest first; every article is in exactly one.</summary>
    public static IReadOnlyList<Story> Fold(IEnumerable<StoryItem> items)
    {
        var articles = items.DistinctBy(item => item.Key, StringComparer.Ordinal).OrderBy(item => item.PublishedAt).ThenBy(item => item.Key, StringComparer.Ordinal).ToList();
        var bodies = new Likeness(articles, item => item.Text.Length >= CopyTest.ShortestText ? Lead(item) : null, CopyTest.SameText);
        var headlines = new Likeness(articles, item => item.Title.Split(' ').Length >= FewestHeadlineWords ? item.Title : null, CopyTest.SameHeadline);
        var figures = articles.Select(article => Figures.Of(Lead(article))).ToList();
        var stories = new OpenStories(articles, bodies, headlines, figures);
        return [.. Enumerable.Range(0, articles.Count).GroupBy(stories.Take).Select(group => new Story([.. group.Select(i => articles[i])])).OrderByDescending(story => story.First.PublishedAt)];
    }

    /// <summary>Outlets cut copies at the end, so the beginning is compared.</summary>
    static string Lead(StoryItem item) => item.Text.Length > LongestLead ? item.Text[..LongestLead] : item.Text;
}
