using Kentongan.Understand;

namespace Kentongan.Decide.Signals;

/// <summary>A stretch of 24 hours and the ones before it, counted back from the end of what is looked at.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="Until">Exclusive.</param>
public readonly record struct DayWindow(DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>The days that fill the time looked at, oldest first; the last one ends where the look ends.</summary>
    public static IReadOnlyList<DayWindow> Of(Look look)
    {
        var days = Math.Max(1, (int)Math.Ceiling((look.Until - look.From).TotalDays));
        return [.. Enumerable.Range(0, days).Select(back => new DayWindow(look.Until.AddDays(-back - 1), look.Until.AddDays(-back))).Reverse()];
    }

    public bool Holds(DateTimeOffset time) => time >= From && time < Until;

    public DayWindow Back(int days) => new(From.AddDays(-days), Until.AddDays(-days));

    /// <summary>A count for each of the days before, as far as the topic reaches back.</summary>
    public IReadOnlyList<double> Before(DateTimeOffset first, Func<DayWindow, double> count)
    {
        var window = this;
        return [.. Enumerable.Range(1, Conversation.DaysBefore).Select(window.Back).Where(day => day.Until > first).Select(count)];
    }

    public MentionFilter Filter(TopicId topic) => new() { Topic = topic, From = From, Until = Until };
}
