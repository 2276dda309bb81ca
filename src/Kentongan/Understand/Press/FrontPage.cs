using Kentongan.Understand.Quotes;
using Kentongan.Understand.Stories;

namespace Kentongan.Understand.Press;

/// <summary>A story as a front page shows it.</summary>
/// <param name="Lead">The article that the others took over.</param>
/// <param name="Opening">Its first sentences.</param>
/// <param name="Said">What an official says in it; null when none does.</param>
/// <param name="Tone">Of all its articles.</param>
public sealed record FrontStory(PressArticle Lead, string Opening, Quote? Said, IReadOnlyList<string> Outlets, int Articles, TimeSpan Spread, ToneCount Tone);

/// <summary>A day's news as a front page: what most outlets carry comes first and largest.</summary>
public sealed record FrontPage(DateOnly Day, int Articles, int Outlets, ToneCount Tone, IReadOnlyList<FrontStory> Stories)
{
    const int LongestOpening = 320;

    /// <param name="articles">The day's articles.</param>
    /// <param name="day">Which day.</param>
    /// <param name="most">Stories on the page.</param>
    public static FrontPage Of(IReadOnlyList<PressArticle> articles, DateOnly day, int most)
    {
        var review = PressReview.Of([.. articles.DistinctBy(article => article.Id)], articles.Count, TimeSpan.Zero);
        return new(day, review.Articles.Count, review.Outlets.Count, ToneCount.Of(review.Articles), [.. review.Stories.Take(most).Select(story => Front(story, review))]);
    }

    static FrontStory Front(Story story, PressReview review)
    {
        var (lead, keys) = (review.Find(story.Original), story.Items.Select(item => item.Key).ToHashSet(StringComparer.Ordinal));
        var said = review.Officials.SelectMany(official => official.Said).FirstOrDefault(one => one.Quote.IsDirect && keys.Contains(one.Article.Id.ToString()));
        return new(lead, Opening(lead), said?.Quote, story.Outlets, story.Items.Count, story.Spread, ToneCount.Of(story.Items.Select(review.Find)));
    }

    /// <summary>Whole sentences, as many as fit; at least the first.</summary>
    static string Opening(PressArticle article)
    {
        var text = article.Text.StartsWith(article.Title, StringComparison.OrdinalIgnoreCase) ? article.Text[article.Title.Length..].TrimStart(' ', '.', '\n') : article.Text;
        var line = text.Replace('\n', ' ');
        if (line.Length <= LongestOpening)
        {
            return line;
        }

        var stop = line.LastIndexOf(". ", LongestOpening, StringComparison.Ordinal);
        return stop > LongestOpening / 3 ? line[..(stop + 1)] : line[..line.LastIndexOf(' ', LongestOpening)] + " …";
    }
}
