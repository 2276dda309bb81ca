using Kentongan.Decide.Alerts;
using Kentongan.Decide.Signals;

namespace Kentongan.Tests.Decide.Signals;

public sealed class SignalRuleTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 22, 30, 0, TimeSpan.FromHours(7));

    static SignalRule Rule() => SignalRule.For(PlantedTalk.Topic, _now);

    [Fact]
    public void A_false_alarm_raises_its_kinds_threshold_and_no_other()
    {
        var learned = Rule().LearnFromFalseAlarm(SignalKind.Peak, 5.5, _now);
        Assert.Equal((4.5, 3.5), (learned.Threshold(SignalKind.Peak), learned.Threshold(SignalKind.NewNarrative)));
    }

    [Fact]
    public void However_many_false_alarms_a_topic_never_goes_deaf()
    {
        var rule = Rule();
        for (var i = 0; i < 50; i++)
        {
            rule = rule.LearnFromFalseAlarm(SignalKind.Peak, 12, _now);
        }

        Assert.Equal(SignalRule.UsualThreshold + SignalRule.MostLearned, rule.Threshold(SignalKind.Peak));
    }

    [Fact]
    public void An_issue_takes_half_of_what_was_learned_back() =>
        Assert.Equal(4, Rule().LearnFromFalseAlarm(SignalKind.Peak, 5.5, _now).LearnFromIssue(SignalKind.Peak, _now).Threshold(SignalKind.Peak));

    [Fact]
    public void Setting_a_threshold_forgets_what_was_learned_for_it()
    {
        var learned = Rule().LearnFromFalseAlarm(SignalKind.Peak, 5.5, _now).LearnFromFalseAlarm(SignalKind.NewNarrative, 5.5, _now);
        var tuned = new TuneSignals(new Dictionary<SignalKind, double> { [SignalKind.Peak] = 4 }, [SignalKind.SourceGap], null, "rina").Decide(learned, _now).Value!;
        Assert.Equal((4, 4.5), (tuned.Threshold(SignalKind.Peak), tuned.Threshold(SignalKind.NewNarrative)));
        Assert.Equal([SignalKind.SourceGap], tuned.Off);
    }

    [Theory]
    [InlineData(1.9)]
    [InlineData(11)]
    [InlineData(double.NaN)]
    public void A_threshold_outside_of_sense_is_refused(double threshold) => Assert.Same(
        SignalObjections.ThresholdRange,
        new TuneSignals(new Dictionary<SignalKind, double> { [SignalKind.Peak] = threshold }, [], null, "rina").Decide(Rule(), _now).Objection);

    [Theory]
    [InlineData(21, 5, 22, 29)]
    [InlineData(21, 5, 3, 5)]
    [InlineData(21, 5, 12, 12)]
    [InlineData(1, 6, 2, 6)]
    public void An_alert_in_quiet_hours_waits_until_they_end(int from, int until, int hour, int leavesAt)
    {
        var midnight = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.FromHours(7));
        var quiet = new QuietHours(from, until, TimeSpan.FromHours(7), QuietHours.UsualLoudness);
        Assert.Equal(midnight.AddHours(leavesAt), quiet.NextAfter(midnight.AddHours(hour), 5));
        Assert.Equal(midnight.AddHours(hour), quiet.NextAfter(midnight.AddHours(hour), 9));
    }

    [Theory]
    [InlineData(AlertKind.Email, "humas@kota.example", "", true)]
    [InlineData(AlertKind.Email, "bukan surel", "", false)]
    [InlineData(AlertKind.Telegram, "-1001234567", "", true)]
    [InlineData(AlertKind.Telegram, "grup humas", "", false)]
    [InlineData(AlertKind.Webhook, "https://kota.example/kabar", "rahasia-yang-panjang", true)]
    [InlineData(AlertKind.Webhook, "https://kota.example/kabar", "pendek", false)]
    [InlineData(AlertKind.Webhook, "http://kota.example/kabar", "rahasia-yang-panjang", false)]
    public void A_route_says_what_is_wrong_with_it(AlertKind kind, string target, string secret, bool isGood) => Assert.Equal(
        isGood, new AddRoute(new(kind, target, 3.5, "id", secret, true), "rina").Decide(Rule(), _now).IsAllowed);
}
