using Kentongan.Decide.Issues;
using Kentongan.Understand;

namespace Kentongan.Measure.Reports;

/// <summary>
/// The page that a leader reads at seven: one topic, one day. Every figure carries the filter it was counted with, so
/// that the posts behind it are one click away.
/// </summary>
public sealed record DailyReport
{
    /// <summary>How many of <see cref="Issues"/> the page names; of the others it gives the number.</summary>
    public const int IssuesOnThePage = 6;

    public required Topic Topic { get; init; }

    /// <summary>The day, in the zone of <see cref="Offset"/>.</summary>
    public required DateOnly Day { get; init; }
    public required TimeSpan Offset { get; init; }
    public required MentionFilter Filter { get; init; }
    public required Totals Totals { get; init; }

    /// <summary>The median volume of the same weekday in the eight weeks before; null when there was no such day.</summary>
    public double? SameWeekdayMedian { get; init; }

    /// <summary>Mentions on the day before.</summary>
    public required long DayBefore { get; init; }
    public required IReadOnlyList<VolumePoint> Hours { get; init; }
    public required IReadOnlyList<KeyCount> Sentiments { get; init; }
    public required IReadOnlyList<KeyCount> Emotions { get; init; }
    public required IReadOnlyList<KeyCount> Kinds { get; init; }
    public required IReadOnlyList<KeyCount> Channels { get; init; }
    public required IReadOnlyList<KeyCount> Hashtags { get; init; }
    public required IReadOnlyList<KeyCount> Links { get; init; }
    public required IReadOnlyList<KeyCount> Accounts { get; init; }
    public required IReadOnlyList<Finding> ThreeThings { get; init; }

    /// <summary>Questions of the day, originals only, most engagement first.</summary>
    public required IReadOnlyList<Mention> Questions { get; init; }

    /// <summary>Open issues of the topic, highest level first.</summary>
    public required IReadOnlyList<Issue> Issues { get; init; }
}
