using System.Globalization;
using System.Runtime.CompilerServices;
using Kentongan.Understand;
using Kentongan.Understand.Volume;

namespace Kentongan.Tests.Decide.Signals;

/// <summary>A topic's mentions, counted the slow and obvious way.</summary>
sealed class TalkInMemory(IReadOnlyList<Mention> mentions) : ITopicReadings
{
    public Task<Totals> TotalsAsync(MentionFilter filter, CancellationToken cancellationToken)
    {
        var found = Of(filter).ToList();
        return Task.FromResult(new Totals(found.Count, found.Count, found.Select(post => post.Post.Author.Key).Distinct().Count(), 0, null, null));
    }

    public Task<IReadOnlyList<VolumePoint>> VolumeAsync(
        MentionFilter filter, Grain grain, TimeSpan offset, Dimension? divideBy, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<VolumePoint>>(
        [
            .. Of(filter).GroupBy(post => (At: Intervals.Floor(post.Post.CreatedAt, grain, offset), Key: Key(post, divideBy)))
                .Select(group => new VolumePoint(group.Key.At, group.Key.Key, group.Count())),
        ]);

    public Task<IReadOnlyList<VoicesPoint>> VoicesAsync(MentionFilter filter, Grain grain, TimeSpan offset, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<VoicesPoint>>(
        [
            .. Of(filter).GroupBy(post => Intervals.Floor(post.Post.CreatedAt, grain, offset))
                .Select(group => new VoicesPoint(group.Key, group.Select(post => post.Post.Author.Key).Distinct().Count())),
        ]);

    public Task<IReadOnlyList<KeyCount>> CountAsync(MentionFilter filter, Dimension dimension, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeyCount>>([.. Of(filter).GroupBy(post => Key(post, dimension)).Select(group => new KeyCount(group.Key, group.Count()))]);

    public Task<IReadOnlyList<KeyCount>> TopAsync(MentionFilter filter, TopKind kind, int size, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeyCount>>(
        [
            .. Of(filter).SelectMany(post => kind == TopKind.Hashtag ? post.Post.Hashtags : kind == TopKind.Phrase ? post.Annotation.Phrases : [])
                .GroupBy(key => key).Select(group => new KeyCount(group.Key, group.Count())).OrderByDescending(count => count.Count).Take(size),
        ]);

    public Task<MentionPage> PageAsync(MentionFilter filter, MentionOrder order, int page, int size, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public async IAsyncEnumerable<Mention> ReadAsync(MentionFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        foreach (var post in Of(filter).OrderBy(post => post.Post.Id))
        {
            yield return post;
        }
    }

    public Task<(DateTimeOffset First, DateTimeOffset Last)?> SpanAsync(TopicId topic, CancellationToken cancellationToken) =>
        Task.FromResult<(DateTimeOffset, DateTimeOffset)?>(mentions.Count == 0 ? null : (mentions.Min(post => post.Post.CreatedAt), mentions.Max(post => post.Post.CreatedAt)));

    IEnumerable<Mention> Of(MentionFilter filter) => mentions.Where(post => post.Post.CreatedAt >= filter.From && post.Post.CreatedAt < filter.Until);

    static string Key(Mention post, Dimension? dimension) => dimension switch
    {
        Dimension.Sentiment => ((int)post.Annotation.Sentiment).ToString(CultureInfo.InvariantCulture),
        Dimension.Channel => ((int)post.Post.Channel).ToString(CultureInfo.InvariantCulture),
        _ => "",
    };
}
