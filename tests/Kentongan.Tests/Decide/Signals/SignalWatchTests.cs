using Kentongan.Decide.Alerts;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Signals;
using Kentongan.Decide.Signals.Detectors;
using Kentongan.Tests.Records;

namespace Kentongan.Tests.Decide.Signals;

public sealed class SignalWatchTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    readonly RecordsInMemory<Signal> _signals = new();
    readonly RecordsInMemory<SignalRule> _rules = new();
    readonly RecordsInMemory<Delivery> _deliveries = new();
    readonly RecordsInMemory<Issue> _issues = new();
    readonly AuditInMemory _audit = new();
    readonly PlantedTalk _talk = new(21, days: 42);
    readonly StillClock _clock;
    readonly MailInMemory _mail = new();

    public SignalWatchTests()
    {
        _clock = new(_talk.End);
        for (var i = 0; i < 300; i++)
        {
            _talk.Chat(_talk.End.AddHours(-9 + (6.0 * i / 300)));
        }
    }

    SignalWatch Watch(Topic topic)
    {
        var readings = _talk.Readings;
        return new(
            new OneTopic(topic), readings, [new PeakDetector(readings)], _signals, _rules, new(readings), Outbox, new PlainWording(), _audit, _clock);
    }

    AlertOutbox Outbox => new(_deliveries, [_mail], _audit, _clock);

    SignalTriage Triage => new(_signals, new(_signals, _audit, _clock), new(_issues, _audit, _clock), _rules, _clock);

    async Task TellByMailAsync(bool isLive, QuietHours? quiet = null) =>
        await _rules.AddAsync(SignalRule.For(PlantedTalk.Topic, _clock.Now) with { Routes = [new(AlertKind.Email, "humas@kota.example", 0, "id", "", isLive)], Quiet = quiet }, Token);

    [Fact]
    public async Task What_is_unusual_is_raised_once_however_often_somebody_looks()
    {
        Assert.Equal(1, await Watch(PlantedTalk.Topic).RunAsync(null, Token));
        Assert.Equal(0, await Watch(PlantedTalk.Topic).RunAsync(null, Token));
        Assert.Equal(SignalKind.Peak, Assert.Single(_signals.Kept).Seen.Kind);
        Assert.Contains(_audit.Lines, line => line is { Actor: "system", Action: "signal.raise" });
    }

    [Fact]
    public async Task A_live_route_is_told_once()
    {
        await TellByMailAsync(isLive: true);
        await Watch(PlantedTalk.Topic).RunAsync(null, Token);
        await Watch(PlantedTalk.Topic).RunAsync(null, Token);
        Assert.Equal("Air bersih: Peak", Assert.Single(_mail.Told).Title);
        Assert.Equal(DeliveryStatus.Sent, Assert.Single(_deliveries.Kept).Status);
    }

    [Fact]
    public async Task Until_a_route_is_live_alerts_rest_in_the_outbox()
    {
        await TellByMailAsync(isLive: false);
        await Watch(PlantedTalk.Topic).RunAsync(null, Token);
        Assert.Equal(DeliveryStatus.DryRun, Assert.Single(_deliveries.Kept).Status);
        Assert.Empty(_mail.Told);
    }

    [Fact]
    public async Task A_rehearsal_never_alerts_outside_even_by_a_live_route()
    {
        await TellByMailAsync(isLive: true);
        await Watch(PlantedTalk.Topic with { IsRehearsal = true }).RunAsync(null, Token);
        Assert.Equal((DeliveryStatus.DryRun, true), (Assert.Single(_deliveries.Kept).Status, _deliveries.Kept.Single().IsRehearsal));
        Assert.Empty(_mail.Told);
    }

    [Fact]
    public async Task In_quiet_hours_an_alert_waits_and_then_leaves()
    {
        var hour = _clock.Now.Hour;
        await TellByMailAsync(isLive: true, new(hour, (hour + 3) % 24, TimeSpan.FromHours(7), LoudFrom: 99));
        await Watch(PlantedTalk.Topic).RunAsync(null, Token);
        Assert.Equal(DeliveryStatus.Waiting, Assert.Single(_deliveries.Kept).Status);

        _clock.Now += TimeSpan.FromHours(3);
        await Outbox.SendDueAsync(Token);
        Assert.Equal(DeliveryStatus.Sent, Assert.Single(_deliveries.Kept).Status);
    }

    [Fact]
    public async Task A_receiver_that_fails_is_tried_again_later_and_given_up_in_the_end()
    {
        await TellByMailAsync(isLive: true);
        _mail.Fault = "The mail server said: no";
        await Watch(PlantedTalk.Topic).RunAsync(null, Token);
        var pauses = new List<TimeSpan>();
        while (_deliveries.Kept.Single() is { Status: DeliveryStatus.Waiting } waiting)
        {
            pauses.Add(waiting.DueAt - _clock.Now);
            await Outbox.SendDueAsync(Token);
            Assert.Equal(waiting.Attempts, _deliveries.Kept.Single().Attempts);
            _clock.Now = waiting.DueAt;
            await Outbox.SendDueAsync(Token);
        }

        Assert.Equal(DeliveryStatus.Failed, _deliveries.Kept.Single().Status);
        Assert.Equal(Delivery.MostAttempts, _deliveries.Kept.Single().Attempts);
        Assert.Equal([1, 2, 4, 8, 16, 32, 64], pauses.Select(pause => pause.TotalMinutes));
    }

    [Fact]
    public async Task Many_signals_become_one_issue_with_a_piece_of_evidence_each()
    {
        await Watch(PlantedTalk.Topic).RunAsync(null, Token);
        var first = _signals.Kept.Single();
        var second = await _signals.AddAsync(first with { Seen = first.Seen with { Mark = "lain", Kind = SignalKind.SentimentShift } }, Token);
        var issue = (await Triage.OpenIssueAsync(
            [first.Id.Value, second.Id.Value], new() { Title = "Air keruh", Reason = "dua sinyal", By = "rina", AgencyId = 0 },
            signal => new(signal.Seen.Kind.ToString(), $"/sinyal/{signal.Id}", "isi", "rina"), Token)).Value!;
        Assert.Equal((1, PlantedTalk.Topic.Id, 2), (issue.AgencyId, issue.Topic!.Value, issue.Evidence.Count));
        Assert.All(issue.Evidence, evidence => Assert.True(evidence.IsUnchanged));
        Assert.All(_signals.Kept, signal => Assert.Equal((SignalStatus.InIssue, issue.Id), (signal.Status, signal.Issue!.Value)));
    }

    [Fact]
    public async Task Merged_signals_stand_behind_the_strongest()
    {
        await Watch(PlantedTalk.Topic).RunAsync(null, Token);
        var first = _signals.Kept.Single();
        var weaker = await _signals.AddAsync(first with { Seen = first.Seen with { Mark = "lain", Strength = 1 } }, Token);
        Assert.Equal(first.Id, (await Triage.MergeAsync([weaker.Id.Value, first.Id.Value], "rina", Token)).Value!.Id);
        Assert.Equal((SignalStatus.Merged, first.Id), (_signals.Kept.Last().Status, _signals.Kept.Last().MergedInto!.Value));
    }

    [Fact]
    public async Task A_false_alarm_needs_a_reason_and_teaches_the_threshold()
    {
        await Watch(PlantedTalk.Topic).RunAsync(null, Token);
        var number = _signals.Kept.Single().Id.Value;
        Assert.Same(SignalObjections.ReasonMissing, (await Triage.MarkFalseAlarmAsync(number, new(" ", "rina"), Token)).Objection);
        Assert.Equal(SignalRule.UsualThreshold, _rules.Kept.Single().Threshold(SignalKind.Peak));

        await Triage.MarkFalseAlarmAsync(number, new("hari pasar", "rina"), Token);
        Assert.True(_rules.Kept.Single().Threshold(SignalKind.Peak) > SignalRule.UsualThreshold);
    }

    [Fact]
    public async Task A_rehearsals_signal_and_a_real_one_never_share_an_issue()
    {
        await Watch(PlantedTalk.Topic).RunAsync(null, Token);
        var real = _signals.Kept.Single();
        var played = await _signals.AddAsync(real with { IsRehearsal = true, Seen = real.Seen with { Mark = "latihan" } }, Token);
        var decision = await Triage.OpenIssueAsync(
            [real.Id.Value, played.Id.Value], new() { Title = "Air", Reason = "sinyal", By = "rina", AgencyId = 0 }, signal => new("a", "b", "c", "rina"), Token);
        Assert.Same(SignalObjections.MixedWithRehearsal, decision.Objection);
        Assert.Empty(_issues.Kept);
    }

    [Fact]
    public void A_snoozed_signal_waits_again_when_its_time_has_come()
    {
        var signal = new Signal
        {
            Id = new(1), Topic = new(3), AgencyId = 1, Threshold = 3.5, RaisedAt = _clock.Now,
            Seen = new() { Kind = SignalKind.Peak, Mark = "a", From = _clock.Now, Until = _clock.Now, Count = 9, Baseline = 1, Strength = 5, Yardstick = Yardstick.HourOfWeek, Posts = new() { Topic = new(3), From = _clock.Now, Until = _clock.Now } },
        };
        var snoozed = new SnoozeSignal(TimeSpan.FromHours(4), "rina").Decide(signal, _clock.Now).Value!;
        Assert.False(snoozed.WaitsAt(_clock.Now.AddHours(3)));
        Assert.True(snoozed.WaitsAt(_clock.Now.AddHours(4)));
        Assert.Same(SignalObjections.SnoozePassed, new SnoozeSignal(TimeSpan.FromDays(8), "rina").Decide(signal, _clock.Now).Objection);
    }

    [Theory]
    [InlineData(Spread.None)]
    [InlineData(Spread.Unlikely, SignalKind.SourceGap)]
    [InlineData(Spread.Early, SignalKind.NewNarrative)]
    [InlineData(Spread.Early, SignalKind.Peak, SignalKind.InformationVoid)]
    [InlineData(Spread.Rapid, SignalKind.Peak, SignalKind.KnownDebunk)]
    public async Task An_issue_starts_with_the_spread_that_its_signals_show(Spread expected, params SignalKind[] kinds)
    {
        await Watch(PlantedTalk.Topic).RunAsync(null, Token);
        var like = _signals.Kept.Single();
        var signals = kinds.Select(kind => like with { Seen = like.Seen with { Kind = kind, Count = 30, Baseline = 10 } }).ToList();
        Assert.Equal(expected, SuggestedSpread.Of(signals));
        Assert.Equal(Spread.Rapid, SuggestedSpread.Of([like with { Seen = like.Seen with { Count = 300, Baseline = 10 } }]));
        var issue = (await Triage.OpenIssueAsync([like.Id.Value], new() { Title = "Air", Reason = "puncak", By = "rina", AgencyId = 0 }, _ => new("a", "/", "c", "rina"), Token)).Value!;
        Assert.Equal(SuggestedSpread.Of([like]), issue.Spread);
    }
}
