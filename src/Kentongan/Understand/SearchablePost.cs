using Kentongan.Language.Tokens;
using Kentongan.Listen;
using Kentongan.Listen.Queries;

namespace Kentongan.Understand;

/// <summary>Shows an understood post to the query language.</summary>
public static class SearchablePost
{
    /// <summary>Reads a post that was kept.</summary>
    public static void Read(this Searchable searchable, UnderstoodPost post) => searchable.Read(post.Post, post.Annotation);

    /// <summary>Reads a post; <paramref name="text"/> is its tokenisation when somebody made it already.</summary>
    public static void Read(this Searchable searchable, HeardPost post, Annotation annotation, TokenizedText? text = null)
    {
        searchable.Clear();
        searchable.Channel = post.Channel;
        searchable.Kind = post.Kind;
        searchable.CreatedAt = post.CreatedAt;
        searchable.Author = post.Author.PublicHandle;
        searchable.HasMedia = post.HasMedia;
        searchable.Engagement = post.Metrics?.Engagement;
        searchable.PlaceName = post.Place;
        searchable.Hashtags = post.Hashtags;
        searchable.ListedLinks = post.Links;
        searchable.Mentions = PublicHandles(post.Mentions);
        searchable.Language = LanguageCodes.Normalise(annotation.Language);
        searchable.Sentiment = annotation.Sentiment;
        searchable.Emotion = annotation.Emotion;
        searchable.MessageKind = annotation.Kind;
        searchable.Place = annotation.Place ?? (annotation.Province == 0 ? null : Provinces.Code(annotation.Province));
        if (text is null)
        {
            searchable.Read(post.Text, post.Title);
        }
        else
        {
            searchable.Read(text, post.Title);
        }
    }

    static IReadOnlyList<string> PublicHandles(IReadOnlyList<AccountRef> accounts) =>
        accounts.Count == 0 ? [] : [.. accounts.Where(account => account.PublicHandle is not null).Select(account => account.PublicHandle!)];

    static class Provinces
    {
        static readonly string[] _codes = [.. Enumerable.Range(0, 100).Select(code => code.ToString("00", System.Globalization.CultureInfo.InvariantCulture))];

        public static string Code(byte province) => _codes[province];
    }
}
