using Kentongan.Measure.Reports;
using Kentongan.Understand;

namespace Kentongan.Tests.Measure.Reports;

public sealed class ThreeThingsToKnowTests
{
    static readonly DateTimeOffset _midnight = new(2026, 11, 22, 0, 0, 0, TimeSpan.FromHours(7));

    static DailyReport Report(long mentions, double? usual, long negative = 0, long questions = 0) => new()
    {
        Topic = new()
        {
            Id = new(1), Name = "Air", Query = "air", Purpose = "p", LegalBasis = "l", Owner = "rina", AgencyId = 1, CreatedAt = _midnight, EndsAt = _midnight,
        },
        Day = new(2026, 11, 22),
        Offset = TimeSpan.FromHours(7),
        Filter = DailyReporting.OfDay(new(1), new(2026, 11, 22), TimeSpan.FromHours(7)),
        Totals = new(mentions, mentions, mentions, 0, null, null),
        SameWeekdayMedian = usual,
        DayBefore = 0,
        Hours = mentions == 0 ? [] : [new(_midnight.AddHours(8), "", mentions - 1), new(_midnight.AddHours(9), "", 1)],
        Sentiments = [new("3", negative)],
        Emotions = [],
        Kinds = [new("1", questions)],
        Channels = [],
        Hashtags = [],
        Links = [],
        Accounts = [],
        ThreeThings = [],
        Questions = [],
        Issues = [],
    };

    [Fact]
    public void A_silent_day_has_nothing_to_know() => Assert.Empty(ThreeThingsToKnow.Of(Report(0, 10)));

    [Theory]
    [InlineData(150, 100.0, FindingKind.VolumeAboveUsual)]
    [InlineData(149, 100.0, FindingKind.VolumeAsUsual)]
    [InlineData(66, 100.0, FindingKind.VolumeBelowUsual)]
    [InlineData(500, null, FindingKind.VolumeAsUsual)]
    public void Volume_is_compared_with_the_same_weekday(long mentions, double? usual, FindingKind expected) =>
        Assert.Contains(ThreeThingsToKnow.Of(Report(mentions, usual)), finding => finding.Kind == expected && finding.Value == mentions);

    [Fact]
    public void A_negative_share_is_not_told_of_fewer_than_thirty_mentions()
    {
        Assert.DoesNotContain(ThreeThingsToKnow.Of(Report(29, 29, negative: 20)), finding => finding.Kind == FindingKind.NegativeShare);
        Assert.Contains(ThreeThingsToKnow.Of(Report(30, 30, negative: 15)), finding => finding is { Kind: FindingKind.NegativeShare, Value: 0.5 });
    }

    [Fact]
    public void A_leader_reads_three_things_and_no_more() =>
        Assert.Equal(3, ThreeThingsToKnow.Of(Report(300, 100, negative: 100, questions: 40)).Count);

    [Fact]
    public void A_day_runs_from_midnight_to_midnight_in_its_zone()
    {
        var filter = DailyReporting.OfDay(new(1), new(2026, 11, 22), TimeSpan.FromHours(9));
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 15, 0, 0, TimeSpan.Zero), filter.From);
        Assert.Equal(TimeSpan.FromDays(1), filter.Until - filter.From);
    }
}
