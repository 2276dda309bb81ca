using Kentongan.Platforms.News.Feeds;

namespace Kentongan.Platforms.News;

/// <summary>When the entries of a document were published, as far as it can be believed.</summary>
public sealed record FeedClock
{
    /// <summary>How far an outlet's clock may be ahead.</summary>
    static readonly TimeSpan _drift = TimeSpan.FromMinutes(15);

    readonly DateTimeOffset _collectedAt;
    readonly TimeSpan _zone;
    readonly bool _isLocal;

    /// <param name="collectedAt">When the document came.</param>
    /// <param name="zone">In which its outlet lives.</param>
    /// <param name="claims">All times of the document: one in the future shows that it writes the local time and calls it UTC, a common mistake.</param>
    public FeedClock(DateTimeOffset collectedAt, TimeSpan zone, IEnumerable<DateTimeOffset?> claims)
    {
        (_collectedAt, _zone) = (collectedAt, zone);
        _isLocal = claims.Any(claim => claim is { Offset.Ticks: 0 } time && time > Latest && time - zone <= Latest);
    }

    DateTimeOffset Latest => _collectedAt + _drift;

    /// <summary>The clock of a feed's document.</summary>
    public static FeedClock Of(Feed feed, DateTimeOffset collectedAt, TimeSpan zone) => new(collectedAt, zone, feed.Entries.Select(Claim));

    /// <summary>When an entry was published; the time of collection where it says nothing, the future, or a time before the web.</summary>
    public DateTimeOffset Time(FeedEntry entry) => Time(Claim(entry));

    public DateTimeOffset Time(DateTimeOffset? claim)
    {
        var time = claim is { Offset.Ticks: 0 } utc && _isLocal ? new(utc.DateTime, _zone) : claim;
        return time is { Year: > 1990 } sane && sane <= Latest ? sane : _collectedAt;
    }

    static DateTimeOffset? Claim(FeedEntry entry) => entry.Published ?? entry.Created ?? entry.Updated;
}
