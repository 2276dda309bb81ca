using System.Globalization;
using Kentongan.Understand;

namespace Kentongan.Storage.Readings;

/// <summary>A filter written out, the same text for equal filters and another one for others.</summary>
static class FilterText
{
    const char Between = '\u001F';

    public static string Of(MentionFilter filter) => string.Join(
        Between,
        filter.Topic.Value.ToString(CultureInfo.InvariantCulture),
        filter.From.UtcTicks.ToString(CultureInfo.InvariantCulture),
        filter.Until.UtcTicks.ToString(CultureInfo.InvariantCulture),
        Numbers(filter.Channels, channel => (int)channel),
        Numbers(filter.PostKinds, kind => (int)kind),
        Numbers(filter.Sentiments, sentiment => (int)sentiment),
        Numbers(filter.Emotions, emotion => (int)emotion),
        Numbers(filter.Kinds, kind => (int)kind),
        string.Join(',', filter.Languages),
        Numbers(filter.Provinces, province => province),
        Numbers([filter.Originality], originality => (int)originality),
        Text(filter.Hashtag),
        Text(filter.Link),
        Text(filter.Domain),
        Text(filter.Account),
        Text(filter.Term),
        Text(filter.Search));

    static string Numbers<T>(IEnumerable<T> values, Func<T, int> number) =>
        string.Join(',', values.Select(value => number(value).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Nothing asked is not the same as an empty text, and its length keeps a text apart from what stands behind it.</summary>
    static string Text(string? text) => text is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}");
}
