using System.Globalization;
using Kentongan.App.Web;
using Kentongan.Understand;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Kentongan.App.Pages.Understand;

/// <summary>
/// A filter as the query of an address, the same for pages and API: every view can be shared, and whatever an address
/// says that is not understood is left out.
/// </summary>
public static class FilterAddress
{
    public const string From = "from", Until = "until";

    const int LongestText = 300;

    /// <summary>The filter that a query describes, over the period given.</summary>
    public static MentionFilter Read(IReadOnlyDictionary<string, StringValues> query, TopicId topic, DateTimeOffset from, DateTimeOffset until) => new()
    {
        Topic = topic,
        From = from,
        Until = until,
        Channels = Many<Channel>(query, "channel"),
        PostKinds = Many<PostKind>(query, "type"),
        Sentiments = Many<Sentiment>(query, "sentiment"),
        Emotions = Many<Emotion>(query, "emotion"),
        Kinds = Many<MessageKind>(query, "kind"),
        Languages = [.. Texts(query, "lang").Where(code => code.Length <= 8)],
        Provinces = [.. Texts(query, "province").Select(Province).OfType<byte>().Distinct()],
        Originality = One(query, "reposts") switch { "no" => Originality.WithoutReposts, "only" => Originality.OnlyReposts, _ => Originality.All },
        Hashtag = One(query, "tag"),
        Link = One(query, "link"),
        Domain = One(query, "domain"),
        Account = One(query, "account"),
        Term = One(query, "term"),
        Search = One(query, "q"),
    };

    /// <summary>The query of an address; the period is written only when it was chosen.</summary>
    public static string Write(string path, MentionFilter filter, bool withPeriod, params IEnumerable<(string Name, string? Value)> more)
    {
        var parts = withPeriod ? [(From, Time(filter.From)), (Until, Time(filter.Until))] : new List<(string, string?)>();
        parts.AddRange(Parts(filter));
        parts.AddRange(more);
        return QueryHelpers.AddQueryString(path, parts.Where(part => part.Item2 is not null).Select(part => KeyValuePair.Create(part.Item1, part.Item2)));
    }

    /// <summary>UTC to the second, so that no plus sign needs escaping.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A time with offset, or a local date that begins (or, as an end, ends) in the reader's zone.</summary>
    public static DateTimeOffset? ReadTime(StringValues value, Zone zone, bool isEnd)
    {
        var text = value.ToString();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return new DateTimeOffset(date.AddDays(isEnd ? 1 : 0).ToDateTime(TimeOnly.MinValue), zone.Offset);
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }

    /// <summary>What a filter leaves out, one removable part at a time.</summary>
    public static IEnumerable<(string Name, string? Value)> Parts(MentionFilter filter) =>
    [
        .. filter.Channels.Select(value => ("channel", (string?)Word(value))),
        .. filter.PostKinds.Select(value => ("type", (string?)Word(value))),
        .. filter.Sentiments.Select(value => ("sentiment", (string?)Word(value))),
        .. filter.Emotions.Select(value => ("emotion", (string?)Word(value))),
        .. filter.Kinds.Select(value => ("kind", (string?)Word(value))),
        .. filter.Languages.Select(value => ("lang", (string?)value)),
        .. filter.Provinces.Select(value => ("province", (string?)value.ToString(CultureInfo.InvariantCulture))),
        ("reposts", filter.Originality switch { Originality.WithoutReposts => "no", Originality.OnlyReposts => "only", _ => null }),
        ("tag", filter.Hashtag),
        ("link", filter.Link),
        ("domain", filter.Domain),
        ("account", filter.Account),
        ("term", filter.Term),
        ("q", filter.Search),
    ];

    static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    static IReadOnlyList<T> Many<T>(IReadOnlyDictionary<string, StringValues> query, string name) where T : struct, Enum =>
        [.. Texts(query, name).Select(text => char.IsLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value : (T?)null).OfType<T>().Distinct()];

    static byte? Province(string text) => byte.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;

    static string? One(IReadOnlyDictionary<string, StringValues> query, string name) => Texts(query, name).FirstOrDefault();

    static IEnumerable<string> Texts(IReadOnlyDictionary<string, StringValues> query, string name) =>
        query.TryGetValue(name, out var values)
            ? values.OfType<string>().Select(value => value.Trim()).Where(value => value.Length is > 0 and <= LongestText)
            : [];
}
