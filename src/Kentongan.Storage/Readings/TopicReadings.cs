using System.Globalization;
using System.Runtime.CompilerServices;

using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Queries;
using Kentongan.Storage.Posts;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Readings;

/// <summary>The numbers of a topic's pages, from its segments.</summary>
sealed class TopicReadings(Engine engine, SegmentCache cache, TermTexts texts, QueryOptions options, IPublicRegister register) : ITopicReadings
{
    const int ReadAhead = 500;

    public async Task<Totals> TotalsAsync(MentionFilter filter, CancellationToken cancellationToken)
    {
        await using var view = await OpenAsync(filter, cancellationToken).ConfigureAwait(false);
        return await view.TotalsAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<VolumePoint>> VolumeAsync(
        MentionFilter filter, Grain grain, TimeSpan offset, Dimension? divideBy, CancellationToken cancellationToken)
    {
        await using var view = await OpenAsync(filter, cancellationToken).ConfigureAwait(false);
        var (buckets, tally) = (new Buckets(grain, offset), new Tally(divideBy is null ? 1 : 256));
        await view.CountHoursAsync(
            divideBy, (hour, key, count) => tally.Add(buckets.Of(hour), key, count), cancellationToken).ConfigureAwait(false);
        var languages = await view.LanguagesAsync(cancellationToken).ConfigureAwait(false);
        return [.. tally.Counted().Select(c => new VolumePoint(buckets.Beginning(c.Bucket), Name(divideBy, c.Key, languages), c.Count))];
    }

    public async Task<IReadOnlyList<VoicesPoint>> VoicesAsync(
        MentionFilter filter, Grain grain, TimeSpan offset, CancellationToken cancellationToken)
    {
        await using var view = await OpenAsync(filter, cancellationToken).ConfigureAwait(false);
        var buckets = new Buckets(grain, offset);
        var voices = await view.VoicesAsync(buckets, cancellationToken).ConfigureAwait(false);
        return [.. voices.OrderBy(v => v.Key).Select(v => new VoicesPoint(buckets.Beginning(v.Key), v.Value))];
    }

    public async Task<IReadOnlyList<KeyCount>> CountAsync(
        MentionFilter filter, Dimension dimension, CancellationToken cancellationToken)
    {
        await using var view = await OpenAsync(filter, cancellationToken).ConfigureAwait(false);
        var counts = new long[256];
        await view.CountHoursAsync(dimension, (_, key, count) => counts[key] += count, cancellationToken).ConfigureAwait(false);
        var languages = await view.LanguagesAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. counts.Select((count, key) => new KeyCount(Name(dimension, (byte)key, languages), count))
                .Where(c => c.Count > 0).OrderByDescending(c => c.Count),
        ];
    }

    public async Task<IReadOnlyList<KeyCount>> TopAsync(
        MentionFilter filter, TopKind kind, int size, CancellationToken cancellationToken)
    {
        await using var view = await OpenAsync(filter, cancellationToken).ConfigureAwait(false);
        return await view.TopAsync(ColumnOf(kind), size, cancellationToken).ConfigureAwait(false);
    }

    public async Task<MentionPage> PageAsync(
        MentionFilter filter, MentionOrder order, int page, int size, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        await using var view = await OpenAsync(filter, cancellationToken).ConfigureAwait(false);
        var (keys, total) = await view.PageAsync(order, (page - 1L) * size, size, cancellationToken).ConfigureAwait(false);
        var mentions = await MentionsAsync(view.Session, filter.Topic, keys, cancellationToken).ConfigureAwait(false);
        return new(mentions, total, page, size);
    }

    public async IAsyncEnumerable<Mention> ReadAsync(
        MentionFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var view = await OpenAsync(filter, cancellationToken).ConfigureAwait(false);
        var keys = await view.KeysAsync(cancellationToken).ConfigureAwait(false);
        foreach (var chunk in keys.Chunk(ReadAhead))
        {
            foreach (var mention in await MentionsAsync(view.Session, filter.Topic, chunk, cancellationToken).ConfigureAwait(false))
            {
                yield return mention;
            }
        }
    }

    public async Task<(DateTimeOffset First, DateTimeOffset Last)?> SpanAsync(TopicId topic, CancellationToken cancellationToken)
    {
        await using var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        var segments = await session.ReadSegmentsAsync(topic.Value, cancellationToken).ConfigureAwait(false);
        return segments.Count == 0
            ? null
            : (PostKey.Time(segments.Min(s => s.FirstKey)), PostKey.Time(segments.Max(s => s.LastKey)));
    }

    async ValueTask<TopicView> OpenAsync(MentionFilter filter, CancellationToken cancellationToken)
    {
        var known = filter.Search is null ? options : await OptionsAsync(cancellationToken).ConfigureAwait(false);
        var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        return await TopicView.OpenAsync(session, cache, texts, filter, known, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A search may name the accounts that are on the public register now.</summary>
    async ValueTask<QueryOptions> OptionsAsync(CancellationToken cancellationToken)
    {
        var accounts = new PublicAccounts(await register.AllAsync(cancellationToken).ConfigureAwait(false));
        return options with { IsPublic = handle => accounts.Contains(handle) };
    }

    async ValueTask<IReadOnlyList<Mention>> MentionsAsync(
        IReadSession session, TopicId topic, long[] keys, CancellationToken cancellationToken)
    {
        var rows = (await session.ReadPostsAsync(keys, cancellationToken).ConfigureAwait(false)).ToDictionary(r => r.Key);
        var ordered = keys.Where(rows.ContainsKey).Select(k => rows[k]).ToList();
        var posts = await PostLookup.UnderstandAsync(session, texts, ordered, cancellationToken).ConfigureAwait(false);
        return [.. posts.Select(p => new Mention(p.Post, p.Annotation, topic))];
    }

    static Column ColumnOf(TopKind kind) => kind switch
    {
        TopKind.PublicAccount => Column.Accounts,
        TopKind.Hashtag => Column.Hashtags,
        TopKind.Link => Column.Links,
        TopKind.Domain => Column.Domains,
        TopKind.Word => Column.Words,
        TopKind.Phrase => Column.Phrases,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown ranking."),
    };

    static string Name(Dimension? dimension, byte key, Languages languages) => dimension switch
    {
        null => "",
        Dimension.Language => languages[key],
        _ => key.ToString(CultureInfo.InvariantCulture),
    };
}
