using System.Globalization;
using Kentongan.App.Pages.Understand;
using Kentongan.Understand;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Words;

/// <summary>Words for the keys that numbers are kept under.</summary>
public static class Labels
{
    /// <summary>The word for <paramref name="key"/> of <paramref name="dimension"/>, in the language of the request.</summary>
    public static string Label(this IStringLocalizer words, Dimension dimension, string key) => dimension switch
    {
        Dimension.Language => LanguageName(words, key),
        Dimension.Province => key is "0" or "" ? words["province.unknown"] : Provinces.Name(Number(key)),
        _ => words[$"{Group(dimension)}.{Name(dimension, key)}"],
    };

    /// <summary>The filter that leaves only <paramref name="key"/> of <paramref name="dimension"/>.</summary>
    public static MentionFilter Only(this MentionFilter filter, Dimension dimension, string key) => dimension switch
    {
        Dimension.Channel => filter with { Channels = [(Channel)Number(key)] },
        Dimension.PostKind => filter with { PostKinds = [(PostKind)Number(key)] },
        Dimension.Sentiment => filter with { Sentiments = [(Sentiment)Number(key)] },
        Dimension.Emotion => filter with { Emotions = [(Emotion)Number(key)] },
        Dimension.Kind => filter with { Kinds = [(MessageKind)Number(key)] },
        Dimension.Language => filter with { Languages = [key] },
        _ => filter with { Provinces = [Number(key)] },
    };

    /// <summary>The filter that leaves only one entry of a ranking.</summary>
    public static MentionFilter Only(this MentionFilter filter, TopKind kind, string key) => kind switch
    {
        TopKind.PublicAccount => filter with { Account = key },
        TopKind.Hashtag => filter with { Hashtag = key },
        TopKind.Link => filter with { Link = key },
        TopKind.Domain => filter with { Domain = key },
        _ => filter with { Term = key },
    };

    /// <summary>The name of an enum's value from its stored number, as in <c>negative</c>.</summary>
    public static string Name(Dimension dimension, string key) => dimension switch
    {
        Dimension.Channel => ((Channel)Number(key)).ToString(),
        Dimension.PostKind => ((PostKind)Number(key)).ToString(),
        Dimension.Sentiment => ((Sentiment)Number(key)).ToString(),
        Dimension.Emotion => ((Emotion)Number(key)).ToString(),
        _ => ((MessageKind)Number(key)).ToString(),
    };

    static string Group(Dimension dimension) => dimension switch
    {
        Dimension.Kind => "messagekind",
        _ => dimension.ToString().ToLowerInvariant(),
    };

    static string LanguageName(IStringLocalizer words, string code) =>
        words["lang." + code] is { ResourceNotFound: false } name ? name.Value : code;

    static byte Number(string key) => byte.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (byte)0;
}
