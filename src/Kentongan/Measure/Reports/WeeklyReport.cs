using Kentongan.Decide.Issues;
using Kentongan.Understand;
using Kentongan.Understand.Growth;
using Kentongan.Understand.Volume;

namespace Kentongan.Measure.Reports;

/// <summary>One topic, one week from Monday to Sunday: what a team goes through when it meets. Every figure carries the filter it was counted with.</summary>
public sealed record WeeklyReport
{
    public required Topic Topic { get; init; }

    /// <summary>The week's Monday, in the zone of <see cref="Offset"/>.</summary>
    public required DateOnly Monday { get; init; }
    public required TimeSpan Offset { get; init; }
    public required MentionFilter Filter { get; init; }
    public required Totals Totals { get; init; }
    public required Totals WeekBefore { get; init; }

    /// <summary>Mentions by day and sentiment; days without mentions are left out.</summary>
    public required IReadOnlyList<VolumePoint> Days { get; init; }

    /// <summary>Hours of the week that were unusual for their hour of the week, busiest first.</summary>
    public required IReadOnlyList<PeakSpan> Peaks { get; init; }
    public required IReadOnlyList<KeyCount> Sentiments { get; init; }
    public required IReadOnlyList<KeyCount> Kinds { get; init; }
    public required IReadOnlyList<ChannelTone> Channels { get; init; }

    /// <summary>Mentions of each topic of the agency in the same week, this one among them, most first: the basket of the share of voice.</summary>
    public required IReadOnlyList<TopicShare> ShareOfVoice { get; init; }
    public required IReadOnlyList<KeyCount> Outlets { get; init; }
    public required IReadOnlyList<KeyCount> Accounts { get; init; }
    public required IReadOnlyList<KeyCount> Hashtags { get; init; }

    /// <summary>Phrases said more than in the week before, most surprising first.</summary>
    public required IReadOnlyList<TermGrowth> Growing { get; init; }
    public required IReadOnlyList<WeeklyNarrative> Narratives { get; init; }

    /// <summary>How many originals the narratives were looked for in.</summary>
    public required int NarrativesLookedAt { get; init; }
    public required long QuestionCount { get; init; }

    /// <summary>Questions, originals only, most engagement first.</summary>
    public required IReadOnlyList<Mention> Questions { get; init; }

    /// <summary>Issues of the topic that were open at any time of the week, and how they stand at its end or now.</summary>
    public required IReadOnlyList<Issue> Issues { get; init; }
}

/// <summary>The tone on one channel.</summary>
/// <param name="Key">The channel's number.</param>
public sealed record ChannelTone(string Key, long Mentions, long Positive, long Neutral, long Negative);

/// <summary>A topic's part of the week's mentions in the basket.</summary>
public sealed record TopicShare(Topic Topic, long Mentions);

/// <summary>Posts of the week that say nearly the same.</summary>
/// <param name="Label">The phrases by which they differ from the rest.</param>
/// <param name="Posts">How many originals.</param>
/// <param name="Example">The most typical post; handles are pseudonyms already.</param>
public sealed record WeeklyNarrative(string Label, int Posts, Mention Example);
