using Kentongan.Understand;

namespace Kentongan.Decide.Claims;

/// <summary>How a debunked claim travels in its topic, and how much of it there was before and after the clarification.</summary>
public sealed class ClaimSpread(ITopicReadings readings)
{
    const int Days = 7;
    const int MostRead = 30_000;

    /// <param name="Suggested">Posts of the last week of talk that resemble the claim; nobody confirmed them.</param>
    /// <param name="Before">Such posts a day before the clarification; null without one.</param>
    /// <param name="After">Such posts a day after it.</param>
    public sealed record Numbers(int Suggested, double? Before, double? After);

    /// <summary>Null when the claim is no debunk or has no topic with posts.</summary>
    public async Task<Numbers?> CountAsync(Claim claim, CancellationToken cancellationToken)
    {
        if (!claim.IsDebunk || claim.Topic is not { } topic || await readings.SpanAsync(topic, cancellationToken).ConfigureAwait(false) is not { } span)
        {
            return null;
        }

        var middle = claim.ClarifiedAt is { } clarified && clarified < span.Last ? clarified : (DateTimeOffset?)null;
        var from = (middle ?? span.Last).AddDays(-Days);
        var until = middle is { } at && at.AddDays(Days) < span.Last ? at.AddDays(Days) : span.Last.AddSeconds(1);
        var times = ClaimSightings.Find([claim], await ReadAsync(topic, from, until, cancellationToken).ConfigureAwait(false)).Select(found => found.Post.Post.CreatedAt).ToList();
        return middle is not { } border
            ? new(times.Count, null, null)
            : new(times.Count, times.Count(time => time < border) / (border - from).TotalDays, times.Count(time => time >= border) / Math.Max(1.0 / 24, (until - border).TotalDays));
    }

    async Task<List<Mention>> ReadAsync(TopicId topic, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var read = new List<Mention>();
        await foreach (var mention in readings.ReadAsync(new() { Topic = topic, From = from, Until = until, Originality = Originality.WithoutReposts }, cancellationToken).ConfigureAwait(false))
        {
            if (!mention.Post.ByOfficial && mention.Post.Channel != Channel.News && read.Count < MostRead)
            {
                read.Add(mention);
            }
        }

        return read;
    }
}
