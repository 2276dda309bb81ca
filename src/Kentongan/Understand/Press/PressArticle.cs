using Kentongan.Listen;
using Kentongan.Listen.Urls;
using Kentongan.Understand.Stories;

namespace Kentongan.Understand.Press;

/// <summary>An article as readings of the press see it.</summary>
/// <param name="Outlet">The outlet's site.</param>
/// <param name="Tone">The tone that the machine gives it.</param>
public sealed record PressArticle(PostId Id, string Outlet, string Title, string Text, DateTimeOffset PublishedAt, Sentiment Tone)
{
    const int LongestTitle = 120;

    public string? Url { get; init; }

    /// <summary>Null for what is no article, or has no outlet that may be named.</summary>
    public static PressArticle? Of(HeardPost post, Annotation annotation) =>
        post is { Channel: Channel.News, Kind: PostKind.Article } && Site(post) is { Length: > 0 } outlet
            ? new(post.Id, outlet, post.Title ?? FirstLine(post.Text), post.Text, post.CreatedAt, annotation.Sentiment) { Url = post.Url }
            : null;

    /// <summary>The article as the folding of stories takes it.</summary>
    public StoryItem ToItem() => new(Id.ToString(), Outlet, Title, Text, PublishedAt) { CreditsTo = Credits.Find(Text.Split('\n')) };

    /// <summary>The register's name of the outlet, else the site of the article: an outlet publishes under its own address.</summary>
    static string? Site(HeardPost post) => post.Author.PublicHandle ?? (post.Url is { } url ? UrlKey.Site(UrlParts.Parse(url).Host) : null);

    static string FirstLine(string text)
    {
        var line = text.Split('\n')[0];
        return line.Length > LongestTitle ? line[..LongestTitle] + "…" : line;
    }
}
