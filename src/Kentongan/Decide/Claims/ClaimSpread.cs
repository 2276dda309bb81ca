using Kentongan.Understand;

namespace Kentongan.Decide.Claims;

/// <summary>How a debunked claim travels in its topic, and how much of it there was before and after the clarification.</summary>
public sealed class ClaimSpread(ITopicReadings readings)
{
    const int Days = 7;
    const int MostRead = 30_000;

    /// <summary>Days are western Indonesian ones.</summary>
    static readonly TimeSpan _localTime = TimeSpan.FromHours(7);

    /// <param name="Suggested">Posts of the time that resemble the claim; those that a person rejected are left out.</param>
    /// <param name="Confirmed">Of those, the ones that a person confirmed.</param>
    /// <param name="Before">Such posts a day before the clarification; null without one.</param>
    /// <param name="After">Such posts a day after it.</param>
    /// <param name="ClarifiedAt">When it was published, if that lies within the topic's talk.</param>
    /// <param name="ByDay">Every day of the time, oldest first.</param>
    /// <param name="Waiting">Suggestions that nobody has judged, most alike first.</param>
    public sealed record Numbers(
        int Suggested, int Confirmed, double? Before, double? After, DateTimeOffset? ClarifiedAt, IReadOnlyList<SpreadDay> ByDay, IReadOnlyList<Suggestion> Waiting);

    /// <summary>A day of a claim's spread.</summary>
    /// <param name="Day">When it begins.</param>
    /// <param name="Suggested">Posts that resemble the claim.</param>
    /// <param name="Confirmed">Of those, the ones that a person confirmed.</param>
    public sealed record SpreadDay(DateTimeOffset Day, int Suggested, int Confirmed);

    /// <summary>A post that may repeat the claim, and how much of the claim's weight it carries, 0–1.</summary>
    public sealed record Suggestion(Mention Mention, double Share);

    /// <summary>Null when the claim is no debunk or has no topic with posts.</summary>
    public async Task<Numbers?> CountAsync(Claim claim, CancellationToken cancellationToken)
    {
        if (!claim.IsDebunk || claim.Topic is not { } topic || await readings.SpanAsync(topic, cancellationToken).ConfigureAwait(false) is not { } span)
        {
            return null;
        }

        var border = claim.ClarifiedAt is { } clarified && clarified > span.First && clarified < span.Last ? clarified : (DateTimeOffset?)null;
        var from = (border ?? span.Last).AddDays(-Days);
        var until = border is { } at && at.AddDays(Days) < span.Last ? at.AddDays(Days) : span.Last.AddSeconds(1);
        return Count(claim, ClaimSightings.Find([claim], await ReadAsync(topic, from, until, cancellationToken).ConfigureAwait(false)), from, until, border);
    }

    static Numbers Count(Claim claim, IReadOnlyList<(Claim Claim, Mention Post, double Share)> found, DateTimeOffset from, DateTimeOffset until, DateTimeOffset? border)
    {
        var judged = claim.Sightings.ToDictionary(sighting => sighting.Post, sighting => sighting.Repeats);
        var seen = found.Where(post => judged.GetValueOrDefault(post.Post.Post.Id, true)).ToList();
        var confirmed = seen.Where(post => judged.ContainsKey(post.Post.Post.Id)).Select(post => post.Post.Post.CreatedAt).ToList();
        var times = seen.ConvertAll(post => post.Post.Post.CreatedAt);
        return new(
            times.Count, confirmed.Count,
            border is { } clarified ? times.Count(time => time < clarified) / (clarified - from).TotalDays : null,
            border is { } published ? times.Count(time => time >= published) / Math.Max(1.0 / 24, (until - published).TotalDays) : null,
            border,
            ByDay(times, confirmed, from, until),
            [.. seen.Where(post => !judged.ContainsKey(post.Post.Post.Id)).OrderByDescending(post => post.Share).ThenByDescending(post => post.Post.Post.CreatedAt).Select(post => new Suggestion(post.Post, post.Share))]);
    }

    static List<SpreadDay> ByDay(List<DateTimeOffset> times, List<DateTimeOffset> confirmed, DateTimeOffset from, DateTimeOffset until)
    {
        var (all, sure) = (times.CountBy(Day).ToDictionary(), confirmed.CountBy(Day).ToDictionary());
        var days = new List<SpreadDay>();
        for (var day = Day(from); day < until; day = day.AddDays(1))
        {
            days.Add(new(day, all.GetValueOrDefault(day), sure.GetValueOrDefault(day)));
        }

        return days;
    }

    static DateTimeOffset Day(DateTimeOffset time) => new(time.ToOffset(_localTime).Date, _localTime);

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
