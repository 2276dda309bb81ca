using System.Globalization;

using Kentongan.Listen;
using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Readings;

/// <summary>What the readings should say, counted the slow and obvious way.</summary>
public sealed class PlainReadings(IReadOnlyList<UnderstoodPost> posts)
{
    public List<UnderstoodPost> Matching(MentionFilter f) => [.. posts.Where(p => p.Topics.Contains(f.Topic) && Passes(p, f))];

    public Totals Totals(MentionFilter filter)
    {
        var rows = Matching(filter);
        return new(
            rows.Count, rows.Count(p => p.Post.Kind != PostKind.Repost),
            rows.Select(p => p.Post.Author.Key).Where(k => !k.IsNone).Distinct().Count(),
            rows.Sum(p => p.Post.Metrics?.Engagement ?? 0),
            rows.Count == 0 ? null : rows.Min(p => p.Post.CreatedAt), rows.Count == 0 ? null : rows.Max(p => p.Post.CreatedAt));
    }

    public IEnumerable<VolumePoint> Volume(MentionFilter filter, Grain grain, TimeSpan offset, Dimension? divideBy) =>
        Matching(filter).GroupBy(p => (At: Begin(p, grain, offset), Key: divideBy is { } d ? Key(p, d) : ""))
            .Select(g => new VolumePoint(g.Key.At, g.Key.Key, g.Count()));

    public IEnumerable<VoicesPoint> Voices(MentionFilter filter, Grain grain, TimeSpan offset) =>
        Matching(filter).Where(p => !p.Post.Author.Key.IsNone).GroupBy(p => Begin(p, grain, offset))
            .Select(g => new VoicesPoint(g.Key, g.Select(p => p.Post.Author.Key).Distinct().Count())).OrderBy(v => v.At);

    public IEnumerable<KeyCount> Count(MentionFilter filter, Dimension dimension) =>
        Matching(filter).GroupBy(p => Key(p, dimension)).Select(g => new KeyCount(g.Key, g.Count()));

    public IEnumerable<KeyCount> Top(MentionFilter filter, TopKind kind, int size) =>
        Matching(filter).SelectMany(p => Keys(p, kind)).GroupBy(k => k).Select(g => new KeyCount(g.Key, g.Count()))
            .OrderByDescending(k => k.Count).ThenBy(k => k.Key, StringComparer.Ordinal).Take(size);

    static bool Passes(UnderstoodPost p, MentionFilter f) =>
        p.Post.CreatedAt >= f.From && p.Post.CreatedAt < f.Until
        && Among(f.Channels, p.Post.Channel) && Among(f.PostKinds, p.Post.Kind) && Among(f.Sentiments, p.Annotation.Sentiment)
        && Among(f.Emotions, p.Annotation.Emotion) && Among(f.Kinds, p.Annotation.Kind)
        && Among(f.Languages, p.Annotation.Language) && Among(f.Provinces, p.Annotation.Province)
        && f.Originality switch
        {
            Originality.WithoutReposts => p.Post.Kind != PostKind.Repost,
            Originality.OnlyReposts => p.Post.Kind == PostKind.Repost,
            _ => true,
        }
        && (f.Hashtag is null || p.Post.Hashtags.Contains(f.Hashtag)) && (f.Link is null || p.Post.Links.Contains(f.Link))
        && (f.Domain is null || Keys(p, TopKind.Domain).Contains(f.Domain))
        && (f.Account is null || Keys(p, TopKind.PublicAccount).Contains(f.Account.ToLowerInvariant()))
        && (f.Term is null || p.Annotation.Words.Contains(f.Term) || p.Annotation.Phrases.Contains(f.Term))
        && (f.Search is null || f.Search.Split(" AND ").All(p.SearchTerms.Split(' ').Contains));

    static bool Among<T>(IReadOnlyList<T> allowed, T value) => allowed.Count == 0 || allowed.Contains(value);

    static IEnumerable<string> Keys(UnderstoodPost p, TopKind kind) => kind switch
    {
        TopKind.PublicAccount => new AccountRef?[] { p.Post.Author, p.Post.RepostOfAccount }.Concat(p.Post.Mentions.Select(m => (AccountRef?)m))
            .Select(a => a?.PublicHandle?.ToLowerInvariant()).OfType<string>().Distinct(),
        TopKind.Hashtag => p.Post.Hashtags,
        TopKind.Link => p.Post.Links,
        TopKind.Domain => p.Post.Links.Select(l => new Uri(l).Host).Select(h => h.StartsWith("www.", StringComparison.Ordinal) ? h[4..] : h).Distinct(),
        TopKind.Word => p.Annotation.Words,
        _ => p.Annotation.Phrases,
    };

    static string Key(UnderstoodPost p, Dimension dimension) => dimension switch
    {
        Dimension.Channel => Number((byte)p.Post.Channel),
        Dimension.PostKind => Number((byte)p.Post.Kind),
        Dimension.Sentiment => Number((byte)p.Annotation.Sentiment),
        Dimension.Emotion => Number((byte)p.Annotation.Emotion),
        Dimension.Kind => Number((byte)p.Annotation.Kind),
        Dimension.Language => p.Annotation.Language,
        _ => Number(p.Annotation.Province),
    };

    static string Number(byte value) => value.ToString(CultureInfo.InvariantCulture);

    static DateTimeOffset Begin(UnderstoodPost p, Grain grain, TimeSpan offset)
    {
        var local = p.Post.CreatedAt.ToOffset(offset);
        var day = new DateTimeOffset(local.Date, offset);
        return grain switch
        {
            Grain.Hour => day.AddHours(local.Hour),
            Grain.Day => day,
            _ => day.AddDays(-(((int)local.DayOfWeek + 6) % 7)),
        };
    }
}
