namespace Kentongan.Measure.Reports;

/// <summary>
/// One thing to know: a fact with its numbers. Screens put it into words, so that both languages say the same.
/// </summary>
/// <param name="Kind">What was found.</param>
/// <param name="Subject">What it is about (a channel's key, a hashtag, an hour), empty when it is the whole topic.</param>
/// <param name="Value">The figure: mentions or a share from 0 to 1.</param>
/// <param name="Baseline">What it is compared with; null when there is nothing to compare.</param>
public sealed record Finding(FindingKind Kind, string Subject, double Value, double? Baseline);

/// <summary>The kinds of things to know, most urgent first.</summary>
public enum FindingKind : byte
{
    VolumeAboveUsual = 0,
    VolumeBelowUsual = 1,
    NegativeShare = 2,
    PeakHour = 3,
    QuestionsAsked = 4,
    LeadingHashtag = 5,
    VolumeAsUsual = 6,
}
