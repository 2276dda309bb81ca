using System.Globalization;
using System.Text;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.App.Words;
using Kentongan.Decide.Issues;
using Kentongan.Understand;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Pages.Decide;

/// <summary>What a stretch of a topic's time line shows, in words that can be pinned to an issue.</summary>
public sealed class WindowEvidence(ITopicReadings readings, IStringLocalizer words, Viewer viewer)
{
    /// <summary>The filter between two times (ISO 8601); null when either cannot be read.</summary>
    public MentionFilter? Filter(TopicId topic, string? from, string? until) =>
        Time(from) is { } first && Time(until) is { } last && first < last ? new() { Topic = topic, From = first, Until = last } : null;

    public async Task<PinEvidence> MakeAsync(Topic topic, MentionFilter filter, string by, CancellationToken cancellationToken)
    {
        var totals = await readings.TotalsAsync(filter, cancellationToken);
        var sentiments = await readings.CountAsync(filter, Dimension.Sentiment, cancellationToken);
        var text = new StringBuilder();
        text.AppendLine(words["evidence.totals", totals.Mentions, totals.Originals, totals.Voices]);
        foreach (var (key, count) in sentiments.Where(sentiment => sentiment.Key != "0" && totals.Mentions > 0))
        {
            text.AppendLine(words["evidence.sentiment", words.Label(Dimension.Sentiment, key), count, (double)count / totals.Mentions]);
        }

        var tops = await readings.TopAsync(filter, TopKind.Hashtag, 3, cancellationToken);
        if (tops.Count > 0)
        {
            text.AppendLine(words["evidence.hashtags", string.Join(", ", tops.Select(top => $"#{top.Key} ({top.Count})"))]);
        }

        var title = words["evidence.window", topic.Name, viewer.Zone.Moment(filter.From), viewer.Zone.Moment(filter.Until)];
        return new(title, FilterAddress.Write($"/topik/{topic.Id}", filter, withPeriod: true), text.ToString().TrimEnd(), by);
    }

    static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
