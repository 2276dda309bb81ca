using Kentongan.App.Pages.Understand;
using Kentongan.Listen.Topics;
using Kentongan.Understand;

namespace Kentongan.App.Web;

/// <summary>
/// Asks once after the start what the pages of the liveliest topics ask: what a reader's first look needs is then compiled and
/// in memory before somebody waits for it.
/// </summary>
public sealed partial class ReadAhead(ITopics topics, ITopicReadings readings, TimeProvider time, ILogger<ReadAhead> log) : BackgroundService
{
    const int Most = 8;
    const int Rows = 20;

    /// <summary>Letters of a word whose prefix does not match nearly everything.</summary>
    const int LongEnough = 4;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var (topic, span) in await LiveliestAsync(stoppingToken))
            {
                await AskAsync(readings, topic, Period.Ending(span, 28, Zone.Wib, time.GetUtcNow()), stoppingToken);
            }
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailure(log, problem);
        }
    }

    /// <summary>The questions of a topic's page, of its list of posts and of its search box.</summary>
    public static async Task AskAsync(ITopicReadings readings, TopicId topic, Period period, CancellationToken cancellationToken)
    {
        var filter = new MentionFilter { Topic = topic, From = period.From, Until = period.Until };
        await readings.TotalsAsync(filter, cancellationToken);
        await readings.VolumeAsync(filter, period.UsualGrain, Zone.Wib.Offset, Dimension.Sentiment, cancellationToken);
        await readings.VoicesAsync(filter, period.UsualGrain, Zone.Wib.Offset, cancellationToken);
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            await readings.CountAsync(filter, dimension, cancellationToken);
        }

        foreach (var kind in Enum.GetValues<TopKind>())
        {
            await readings.TopAsync(filter, kind, Rows, cancellationToken);
        }

        var words = await readings.TopAsync(filter, TopKind.Word, Rows, cancellationToken);
        if (words.FirstOrDefault(word => word.Key.Length >= LongEnough && word.Key.All(char.IsAsciiLetterOrDigit)) is { Key: { } word })
        {
            await readings.PageAsync(filter with { Search = $"{word}*" }, MentionOrder.Newest, 1, Rows, cancellationToken);
            await readings.TotalsAsync(filter with { Search = word }, cancellationToken);
        }
    }

    async Task<List<(TopicId Topic, (DateTimeOffset First, DateTimeOffset Last) Span)>> LiveliestAsync(CancellationToken cancellationToken)
    {
        var found = new List<(TopicId Topic, (DateTimeOffset First, DateTimeOffset Last) Span)>();
        foreach (var topic in await topics.AllAsync(cancellationToken))
        {
            if (await readings.SpanAsync(topic.Id, cancellationToken) is { } span)
            {
                found.Add((topic.Id, span));
            }
        }

        return [.. found.OrderByDescending(one => one.Span.Last).Take(Most)];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reading ahead after the start failed; pages will be read when somebody asks.")]
    static partial void LogFailure(ILogger log, Exception problem);
}
