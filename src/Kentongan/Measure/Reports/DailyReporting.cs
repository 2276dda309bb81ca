using Kentongan.Decide.Issues;
using Kentongan.Records;
using Kentongan.Understand;

namespace Kentongan.Measure.Reports;

/// <summary>Makes a topic's daily report from what the store can count.</summary>
public sealed class DailyReporting(ITopicReadings readings, IRecords<Issue> issues)
{
    const int WeeksBack = 8;
    const int TopSize = 5;

    /// <param name="topic">The topic.</param>
    /// <param name="day">The day in the zone of <paramref name="offset"/>.</param>
    /// <param name="offset">The zone's distance from UTC, whole hours.</param>
    public async Task<DailyReport> MakeAsync(Topic topic, DateOnly day, TimeSpan offset, CancellationToken cancellationToken)
    {
        var filter = OfDay(topic.Id, day, offset);
        var questions = filter with { Kinds = [MessageKind.Question], Originality = Originality.WithoutReposts };
        var usual = await SameWeekdayAsync(filter, cancellationToken).ConfigureAwait(false);
        var all = await issues.AllAsync(null, cancellationToken).ConfigureAwait(false);
        var report = new DailyReport
        {
            Topic = topic,
            Day = day,
            Offset = offset,
            Filter = filter,
            Totals = await readings.TotalsAsync(filter, cancellationToken).ConfigureAwait(false),
            SameWeekdayMedian = usual,
            DayBefore = (await readings.TotalsAsync(Moved(filter, -1), cancellationToken).ConfigureAwait(false)).Mentions,
            Hours = await readings.VolumeAsync(filter, Grain.Hour, offset, null, cancellationToken).ConfigureAwait(false),
            Sentiments = await readings.CountAsync(filter, Dimension.Sentiment, cancellationToken).ConfigureAwait(false),
            Emotions = await readings.CountAsync(filter, Dimension.Emotion, cancellationToken).ConfigureAwait(false),
            Kinds = await readings.CountAsync(filter, Dimension.Kind, cancellationToken).ConfigureAwait(false),
            Channels = await readings.CountAsync(filter, Dimension.Channel, cancellationToken).ConfigureAwait(false),
            Hashtags = await readings.TopAsync(filter, TopKind.Hashtag, TopSize, cancellationToken).ConfigureAwait(false),
            Links = await readings.TopAsync(filter, TopKind.Link, TopSize, cancellationToken).ConfigureAwait(false),
            Accounts = await readings.TopAsync(filter, TopKind.PublicAccount, TopSize, cancellationToken).ConfigureAwait(false),
            Questions = (await readings.PageAsync(questions, MentionOrder.MostEngagement, 1, TopSize, cancellationToken)
                .ConfigureAwait(false)).Mentions,
            Issues = [.. all.Where(issue => issue.Topic == topic.Id && issue.Status == IssueStatus.Open)
                .OrderByDescending(issue => issue.Level).ThenBy(issue => issue.DueAt)],
            ThreeThings = [],
        };
        return report with { ThreeThings = ThreeThingsToKnow.Of(report) };
    }

    /// <summary>The mentions of one day, from midnight to midnight in the zone.</summary>
    public static MentionFilter OfDay(TopicId topic, DateOnly day, TimeSpan offset)
    {
        var from = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), offset);
        return new() { Topic = topic, From = from, Until = from.AddDays(1) };
    }

    async Task<double?> SameWeekdayAsync(MentionFilter filter, CancellationToken cancellationToken)
    {
        if (await readings.SpanAsync(filter.Topic, cancellationToken).ConfigureAwait(false) is not { } span)
        {
            return null;
        }

        var counts = new List<double>(WeeksBack);
        for (var week = 1; week <= WeeksBack; week++)
        {
            var earlier = Moved(filter, -7 * week);
            if (earlier.Until > span.First)
            {
                counts.Add((await readings.TotalsAsync(earlier, cancellationToken).ConfigureAwait(false)).Mentions);
            }
        }

        counts.Sort();
        return counts.Count == 0 ? null
            : counts.Count % 2 == 1 ? counts[counts.Count / 2]
            : (counts[(counts.Count / 2) - 1] + counts[counts.Count / 2]) / 2;
    }

    static MentionFilter Moved(MentionFilter filter, int days) =>
        filter with { From = filter.From.AddDays(days), Until = filter.Until.AddDays(days) };
}
