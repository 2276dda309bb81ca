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
sealed class TopicReadings(Engine engine, SegmentCache cache, TermTexts texts, QueryOptions options, IPublicRegister register, StorageOptions storage) : ITopicReadings
{
    const int ReadAhead = 500;

    readonly AnswerCache _answers = new(storage.KeptAnswers);

    public Task<Totals> TotalsAsync(MentionFilter filter, CancellationToken cancellationToken) =>
        AnswerAsync("totals", filter, view => view.TotalsAsync(cancellationToken), cancellationToken);

    public Task<IReadOnlyList<VolumePoint>> VolumeAsync(
        MentionFilter filter, Grain grain, TimeSpan offset, Dimension? divideBy, CancellationToken cancellationToken) =>
        AnswerAsync($"volume {grain} {offset} {divideBy}", filter, view => VolumeAsync(view, grain, offset, divideBy, cancellationToken), cancellationToken);

    static async ValueTask<IReadOnlyList<VolumePoint>> VolumeAsync(
        TopicView view, Grain grain, TimeSpan offset, Dimension? divideBy, CancellationToken cancellationToken)
    {
        var (buckets, tally) = (new Buckets(grain, offset), new Tally(divideBy is null ? 1 : 256));
        await view.CountHoursAsync(
            divideBy, (hour, key, count) => tally.Add(buckets.Of(hour), key, count), cancellationToken).ConfigureAwait(false);
        var languages = await view.LanguagesAsync(cancellationToken).ConfigureAwait(false);
        return [.. tally.Counted().Select(c => new VolumePoint(buckets.Beginning(c.Bucket), Name(divideBy, c.Key, languages), c.Count))];
    }

    public Task<IReadOnlyList<VoicesPoint>> VoicesAsync(
        MentionFilter filter, Grain grain, TimeSpan offset, CancellationToken cancellationToken) =>
        AnswerAsync($"voices {grain} {offset}", filter, view => VoicesAsync(view, grain, offset, cancellationToken), cancellationToken);

    static async ValueTask<IReadOnlyList<VoicesPoint>> VoicesAsync(TopicView view, Grain grain, TimeSpan offset, CancellationToken cancellationToken)
    {
        var buckets = new Buckets(grain, offset);
        var voices = await view.VoicesAsync(buckets, cancellationToken).ConfigureAwait(false);
        return [.. voices.OrderBy(v => v.Key).Select(v => new VoicesPoint(buckets.Beginning(v.Key), v.Value))];
    }

    public Task<IReadOnlyList<KeyCount>> CountAsync(MentionFilter filter, Dimension dimension, CancellationToken cancellationToken) =>
        AnswerAsync($"count {dimension}", filter, view => CountAsync(view, dimension, cancellationToken), cancellationToken);

    static async ValueTask<IReadOnlyList<KeyCount>> CountAsync(TopicView view, Dimension dimension, CancellationToken cancellationToken)
    {
        var counts = new long[256];
        await view.CountAsync(dimension, (key, count) => counts[key] += count, cancellationToken).ConfigureAwait(false);
        var languages = await view.LanguagesAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. counts.Select((count, key) => new KeyCount(Name(dimension, (byte)key, languages), count))
                .Where(c => c.Count > 0).OrderByDescending(c => c.Count),
        ];
    }

    public Task<IReadOnlyList<KeyCount>> TopAsync(MentionFilter filter, TopKind kind, int size, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyList<KeyCount>>(
            $"top {kind} {size}", filter, async view => await view.TopAsync(ColumnOf(kind), size, cancellationToken).ConfigureAwait(false), cancellationToken);

    public async Task<MentionPage> PageAsync(
        MentionFilter filter, MentionOrder order, int page, int size, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var (keys, total) = await AnswerAsync(
            $"page {order} {page} {size}", filter, view => view.PageAsync(order, (page - 1L) * size, size, cancellationToken), cancellationToken).ConfigureAwait(false);
        await using var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        return new(await MentionsAsync(session, filter.Topic, keys, cancellationToken).ConfigureAwait(false), total, page, size);
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

    async Task<T> AnswerAsync<T>(string question, MentionFilter filter, Func<TopicView, ValueTask<T>> ask, CancellationToken cancellationToken)
        where T : notnull
    {
        var (known, accounts) = await OptionsAsync(filter, cancellationToken).ConfigureAwait(false);
        await using var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        var segments = await session.ReadSegmentsAsync(filter.Topic.Value, cancellationToken).ConfigureAwait(false);
        var key = new AnswerKey(question, FilterText.Of(filter), string.Join(',', segments.Select(segment => segment.Id)), accounts);
        if (_answers.Find(key) is T given)
        {
            return given;
        }

        var view = await TopicView.OpenAsync(session, cache, texts, filter, known, segments, cancellationToken).ConfigureAwait(false);
        var answer = await ask(view).ConfigureAwait(false);
        _answers.Keep(key, answer);
        return answer;
    }

    async ValueTask<TopicView> OpenAsync(MentionFilter filter, CancellationToken cancellationToken)
    {
        var (known, _) = await OptionsAsync(filter, cancellationToken).ConfigureAwait(false);
        var session = await engine.ReadAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var segments = await session.ReadSegmentsAsync(filter.Topic.Value, cancellationToken).ConfigureAwait(false);
            return await TopicView.OpenAsync(session, cache, texts, filter, known, segments, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A search may name the accounts that are on the public register now; the number is another one when they change.</summary>
    async ValueTask<(QueryOptions Options, int Accounts)> OptionsAsync(MentionFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Search is null)
        {
            return (options, 0);
        }

        var all = await register.AllAsync(cancellationToken).ConfigureAwait(false);
        var (accounts, number) = (new PublicAccounts(all), default(HashCode));
        foreach (var account in all)
        {
            number.Add(account.Handle, StringComparer.Ordinal);
        }

        return (options with { IsPublic = handle => accounts.Contains(handle) }, number.ToHashCode());
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
