using System.Globalization;
using Kentongan.Understand;

namespace Kentongan.Measure.Reports;

/// <summary>
/// Picks what a leader should know of a day. Volume is called unusual from one and a half times (or two thirds of) the
/// median of the same weekday; a negative share only with thirty mentions or more behind it.
/// </summary>
public static class ThreeThingsToKnow
{
    const double Unusual = 1.5;
    const long EnoughForAShare = 30;

    public static IReadOnlyList<Finding> Of(DailyReport report) =>
        [.. Candidates(report).OrderBy(finding => finding.Kind).Take(3)];

    static IEnumerable<Finding> Candidates(DailyReport report)
    {
        var mentions = report.Totals.Mentions;
        if (mentions == 0)
        {
            yield break;
        }

        yield return Volume(mentions, report.SameWeekdayMedian);
        var negative = Of(report.Sentiments, (int)Sentiment.Negative);
        if (mentions >= EnoughForAShare && negative > 0)
        {
            yield return new(FindingKind.NegativeShare, "", (double)negative / mentions, null);
        }

        if (report.Hours.Count > 1)
        {
            var peak = report.Hours.MaxBy(hour => hour.Count);
            yield return new(FindingKind.PeakHour, peak.At.ToString("HH", CultureInfo.InvariantCulture), peak.Count, mentions / 24.0);
        }

        var questions = Of(report.Kinds, (int)MessageKind.Question);
        if (questions > 0)
        {
            yield return new(FindingKind.QuestionsAsked, "", questions, null);
        }

        if (report.Hashtags.Count > 0)
        {
            yield return new(FindingKind.LeadingHashtag, report.Hashtags[0].Key, report.Hashtags[0].Count, null);
        }
    }

    static Finding Volume(long mentions, double? usual) =>
        usual is not > 0 ? new(FindingKind.VolumeAsUsual, "", mentions, null)
        : mentions >= Unusual * usual ? new(FindingKind.VolumeAboveUsual, "", mentions, usual)
        : mentions * Unusual <= usual ? new(FindingKind.VolumeBelowUsual, "", mentions, usual)
        : new(FindingKind.VolumeAsUsual, "", mentions, usual);

    static long Of(IReadOnlyList<KeyCount> counts, int key)
    {
        var name = key.ToString(CultureInfo.InvariantCulture);
        return counts.FirstOrDefault(count => count.Key == name).Count;
    }
}
