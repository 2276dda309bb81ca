using System.Globalization;
using System.Text.RegularExpressions;
using Kentongan.Understand;

namespace Kentongan.App.Api;

/// <summary>A post as it leaves the building: no handle in any field, authors as pseudonyms (hard rule 1).</summary>
public sealed partial record ExportRow(
    string Id, string Time, string Channel, string Type, string Author, string Title, string Text, string Language, string Sentiment, string Emotion,
    string Kind, string Province, string Place, string Hashtags, string Links, long? Likes, long? Replies, long? Reposts, long? Views, long? Engagement, string Mark)
{
    /// <summary>Column names, in the order of <see cref="Cells"/>.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "time", "channel", "type", "author", "title", "text", "language", "sentiment", "emotion", "kind", "province", "place", "hashtags", "links",
        "likes", "replies", "reposts", "views", "engagement", "mark",
    ];

    public IReadOnlyList<string> Cells =>
    [
        Id, Time, Channel, Type, Author, Title, Text, Language, Sentiment, Emotion, Kind, Province, Place, Hashtags, Links,
        Number(Likes), Number(Replies), Number(Reposts), Number(Views), Number(Engagement), Mark,
    ];

    public static ExportRow Of(Mention mention, TimeSpan offset)
    {
        var (post, annotation) = (mention.Post, mention.Annotation);
        return new(
            post.Id.ToString(),
            post.CreatedAt.ToOffset(offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            Word(post.Channel),
            Word(post.Kind),
            post.Author.Key.IsNone ? "" : post.Author.Key.ToString(),
            WithoutHandles(post.Title ?? ""),
            WithoutHandles(post.Text),
            annotation.Language,
            Word(annotation.Sentiment),
            Word(annotation.Emotion),
            Word(annotation.Kind),
            annotation.Province == 0 ? "" : annotation.Province.ToString(CultureInfo.InvariantCulture),
            annotation.Place ?? "",
            string.Join(' ', post.Hashtags),
            string.Join(' ', post.Links.Select(WithoutHandles)),
            post.Metrics?.Likes,
            post.Metrics?.Replies,
            post.Metrics?.Reposts,
            post.Metrics?.Views,
            post.Metrics?.Engagement,
            post.Source.StartsWith(Topic.RehearsalMark, StringComparison.Ordinal) ? Topic.RehearsalMark : "");
    }

    /// <summary>Pseudonyms stay; every other <c>@name</c> goes, and with it what follows the name of a social platform.</summary>
    static string WithoutHandles(string text) => Handle().Replace(Profile().Replace(text, "${site}/…"), "@…");

    static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(
        @"(?<site>(?:https?://)?(?:[a-z0-9-]+\.)*(?:x\.com|twitter\.com|facebook\.com|fb\.com|instagram\.com|tiktok\.com|threads\.(?:net|com)|youtube\.com|t\.me|bsky\.app))/[^\s""'<>]+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Profile();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_])@(?!warga-)[\p{L}\p{N}_.-]*[\p{L}\p{N}_]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Handle();
}
