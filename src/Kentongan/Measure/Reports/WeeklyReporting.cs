using System.Globalization;
using Kentongan.Decide.Issues;
using Kentongan.Language.Narratives;
using Kentongan.Listen.Topics;
using Kentongan.Records;
using Kentongan.Understand;
using Kentongan.Understand.Growth;
using Kentongan.Understand.Volume;

namespace Kentongan.Measure.Reports;

/// <summary>Makes a topic's weekly report from what the store can count.</summary>
public sealed class WeeklyReporting(ITopicReadings readings, ITopics topics, IRecords<Issue> issues)
{
    const int TopSize = 8;
    const int PhrasesCompared = 400;
    const int PhrasesComparedBefore = 4000;
    const int OriginalsForNarratives = 3000;
    const int NarrativesShown = 5;
    static readonly TimeSpan _history = TimeSpan.FromDays(7 * 9);

    /// <param name="topic">The topic.</param>
    /// <param name="day">Any day of the week, in the zone of <paramref name="offset"/>.</param>
    /// <param name="offset">The zone's distance from UTC, whole hours.</param>
    public async Task<WeeklyReport> MakeAsync(Topic topic, DateOnly day, TimeSpan offset, CancellationToken cancellationToken)
    {
        var monday = MondayOf(day);
        var filter = OfWeek(topic.Id, monday, offset);
        var before = filter with { From = filter.From.AddDays(-7), Until = filter.From };
        var (totals, totalsBefore) = (await TotalsAsync(filter).ConfigureAwait(false), await TotalsAsync(before).ConfigureAwait(false));
        var questions = filter with { Kinds = [MessageKind.Question], Originality = Originality.WithoutReposts };
        var asked = await readings.PageAsync(questions, MentionOrder.MostEngagement, 1, TopSize, cancellationToken).ConfigureAwait(false);
        var (narratives, lookedAt) = await NarrativesAsync(filter, cancellationToken).ConfigureAwait(false);
        return new()
        {
            Topic = topic,
            Monday = monday,
            Offset = offset,
            Filter = filter,
            Totals = totals,
            WeekBefore = totalsBefore,
            Days = await readings.VolumeAsync(filter, Grain.Day, offset, Dimension.Sentiment, cancellationToken).ConfigureAwait(false),
            Peaks = await PeaksAsync(filter, cancellationToken).ConfigureAwait(false),
            Sentiments = await readings.CountAsync(filter, Dimension.Sentiment, cancellationToken).ConfigureAwait(false),
            Kinds = await readings.CountAsync(filter, Dimension.Kind, cancellationToken).ConfigureAwait(false),
            Channels = await ChannelsAsync(filter, cancellationToken).ConfigureAwait(false),
            ShareOfVoice = await ShareOfVoiceAsync(topic, filter, cancellationToken).ConfigureAwait(false),
            Outlets = await TopAsync(filter with { Channels = [Channel.News] }, TopKind.PublicAccount).ConfigureAwait(false),
            Accounts = await TopAsync(filter, TopKind.PublicAccount).ConfigureAwait(false),
            Hashtags = await TopAsync(filter, TopKind.Hashtag).ConfigureAwait(false),
            Growing = await GrowingAsync(filter, totals.Mentions, before, totalsBefore.Mentions, cancellationToken).ConfigureAwait(false),
            Narratives = narratives,
            NarrativesLookedAt = lookedAt,
            QuestionCount = (await TotalsAsync(questions).ConfigureAwait(false)).Mentions,
            Questions = asked.Mentions,
            Issues = [.. (await issues.AllAsync(null, cancellationToken).ConfigureAwait(false))
                .Where(issue => issue.Topic == topic.Id && WasOpen(issue, filter)).OrderByDescending(issue => issue.Level)],
        };

        Task<Totals> TotalsAsync(MentionFilter of) => readings.TotalsAsync(of, cancellationToken);
        Task<IReadOnlyList<KeyCount>> TopAsync(MentionFilter of, TopKind kind) => readings.TopAsync(of, kind, TopSize, cancellationToken);
    }

    /// <summary>The Monday of a day's week (ISO 8601).</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The mentions of one week, from Monday's midnight to the next in the zone.</summary>
    public static MentionFilter OfWeek(TopicId topic, DateOnly monday, TimeSpan offset)
    {
        var from = new DateTimeOffset(monday.ToDateTime(TimeOnly.MinValue), offset);
        return new() { Topic = topic, From = from, Until = from.AddDays(7) };
    }

    static bool WasOpen(Issue issue, MentionFilter week) =>
        issue.OpenedAt < week.Until && (issue.Status == IssueStatus.Open || issue.Timeline.Count == 0 || issue.Timeline[^1].At >= week.From);

    async Task<IReadOnlyList<PeakSpan>> PeaksAsync(MentionFilter week, CancellationToken cancellationToken)
    {
        var whole = week with { From = week.From - _history };
        var hours = await readings.VolumeAsync(whole, Grain.Hour, week.From.Offset, null, cancellationToken).ConfigureAwait(false);
        return hours.Count == 0 ? [] :
            [.. new HourlyHistory(hours, hours[0].At, week.Until).Peaks().Where(peak => peak.Until > week.From).OrderByDescending(peak => peak.Count).Take(TopSize)];
    }

    async Task<IReadOnlyList<ChannelTone>> ChannelsAsync(MentionFilter week, CancellationToken cancellationToken)
    {
        var tones = new List<ChannelTone>();
        foreach (var (key, count) in await readings.CountAsync(week, Dimension.Channel, cancellationToken).ConfigureAwait(false))
        {
            var channel = (Channel)byte.Parse(key, CultureInfo.InvariantCulture);
            var tone = await readings.CountAsync(week with { Channels = [channel] }, Dimension.Sentiment, cancellationToken).ConfigureAwait(false);
            tones.Add(new(key, count, Of(tone, Sentiment.Positive), Of(tone, Sentiment.Neutral), Of(tone, Sentiment.Negative)));
        }

        return tones;
    }

    async Task<IReadOnlyList<TopicShare>> ShareOfVoiceAsync(Topic topic, MentionFilter week, CancellationToken cancellationToken)
    {
        var basket = (await topics.AllAsync(cancellationToken).ConfigureAwait(false))
            .Where(other => other.AgencyId == topic.AgencyId && other.IsRehearsal == topic.IsRehearsal);
        var shares = new List<TopicShare>();
        foreach (var other in basket)
        {
            shares.Add(new(other, (await readings.TotalsAsync(week with { Topic = other.Id }, cancellationToken).ConfigureAwait(false)).Mentions));
        }

        return [.. shares.OrderByDescending(share => share.Mentions)];
    }

    async Task<IReadOnlyList<TermGrowth>> GrowingAsync(
        MentionFilter week, long mentions, MentionFilter before, long mentionsBefore, CancellationToken cancellationToken)
    {
        var now = await readings.TopAsync(week, TopKind.Phrase, PhrasesCompared, cancellationToken).ConfigureAwait(false);
        var earlier = await readings.TopAsync(before, TopKind.Phrase, PhrasesComparedBefore, cancellationToken).ConfigureAwait(false);
        return [.. GrowingTerms.Find(now, mentions, earlier, mentionsBefore, earlier.Count == PhrasesComparedBefore).Take(TopSize)];
    }

    async Task<(IReadOnlyList<WeeklyNarrative> Narratives, int LookedAt)> NarrativesAsync(MentionFilter week, CancellationToken cancellationToken)
    {
        var page = await readings.PageAsync(
            week with { Originality = Originality.WithoutReposts }, MentionOrder.MostEngagement, 1, OriginalsForNarratives, cancellationToken).ConfigureAwait(false);
        var found = NarrativeFinder.Find([.. page.Mentions.Select(mention => mention.Post.Text)]);
        return ([.. found.Take(NarrativesShown).Select(one => new WeeklyNarrative(one.Label, one.Posts.Count, page.Mentions[one.Example]))], page.Mentions.Count);
    }

    static long Of(IReadOnlyList<KeyCount> counts, Sentiment sentiment)
    {
        var name = ((int)sentiment).ToString(CultureInfo.InvariantCulture);
        return counts.FirstOrDefault(count => count.Key == name).Count;
    }
}
