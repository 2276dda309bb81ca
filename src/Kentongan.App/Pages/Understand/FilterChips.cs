using System.Globalization;
using Kentongan.App.Words;
using Kentongan.Understand;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Pages.Understand;

/// <summary>Each part of a filter in words, with the filter that is left when it is taken away.</summary>
public static class FilterChips
{
    public static IEnumerable<(string Text, MentionFilter Without)> Of(MentionFilter filter, IStringLocalizer words)
    {
        foreach (var value in filter.Channels)
        {
            yield return (words.Label(Dimension.Channel, Key(value)), filter with { Channels = Without(filter.Channels, value) });
        }

        foreach (var value in filter.PostKinds)
        {
            yield return (words.Label(Dimension.PostKind, Key(value)), filter with { PostKinds = Without(filter.PostKinds, value) });
        }

        foreach (var value in filter.Sentiments)
        {
            yield return (words.Label(Dimension.Sentiment, Key(value)), filter with { Sentiments = Without(filter.Sentiments, value) });
        }

        foreach (var value in filter.Emotions)
        {
            yield return (words.Label(Dimension.Emotion, Key(value)), filter with { Emotions = Without(filter.Emotions, value) });
        }

        foreach (var value in filter.Kinds)
        {
            yield return (words.Label(Dimension.Kind, Key(value)), filter with { Kinds = Without(filter.Kinds, value) });
        }

        foreach (var value in filter.Languages)
        {
            yield return (words.Label(Dimension.Language, value), filter with { Languages = Without(filter.Languages, value) });
        }

        foreach (var value in filter.Provinces)
        {
            yield return (words.Label(Dimension.Province, Key(value)), filter with { Provinces = Without(filter.Provinces, value) });
        }

        foreach (var text in Texts(filter, words))
        {
            yield return text;
        }
    }

    static IEnumerable<(string Text, MentionFilter Without)> Texts(MentionFilter filter, IStringLocalizer words)
    {
        (string? Text, MentionFilter Without)[] parts =
        [
            (filter.Originality == Originality.All ? null : words["originality." + filter.Originality].Value, filter with { Originality = Originality.All }),
            (filter.Hashtag is { } tag ? "#" + tag : null, filter with { Hashtag = null }),
            (filter.Link, filter with { Link = null }),
            (filter.Domain, filter with { Domain = null }),
            (filter.Account is { } account ? "@" + account : null, filter with { Account = null }),
            (filter.Term is { } term ? $"“{term}”" : null, filter with { Term = null }),
            (filter.Search, filter with { Search = null }),
        ];
        return parts.Where(part => part.Text is not null).Select(part => (part.Text!, part.Without));
    }

    static IReadOnlyList<T> Without<T>(IReadOnlyList<T> values, T value) => [.. values.Where(other => !Equals(other, value))];

    static string Key<T>(T value) where T : struct, IConvertible => value.ToByte(CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
