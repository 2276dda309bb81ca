using Kentongan.Calendars;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Complaints;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Feedback;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Signals;
using Kentongan.Tests.Decide.Signals;
using Kentongan.Tests.Records;

namespace Kentongan.Tests.Decide.Alerts;

/// <summary>Clocks that ran out reach people outside of the screen, by the outbox that signals use.</summary>
public sealed class ClockAlertsTests
{
    /// <summary>A Friday, ten in the evening.</summary>
    static readonly DateTimeOffset _now = new(2026, 11, 20, 22, 0, 0, TimeSpan.FromHours(7));

    readonly RecordsInMemory<Issue> _issues = new();
    readonly RecordsInMemory<Complaint> _complaints = new();
    readonly RecordsInMemory<PolicyFeedback> _register = new();
    readonly RecordsInMemory<ClockRule> _rules = new();
    readonly RecordsInMemory<Delivery> _deliveries = new();
    readonly AuditInMemory _audit = new();
    readonly StillClock _clock = new(_now);
    readonly MailInMemory _mail = new();

    static CancellationToken Token => TestContext.Current.CancellationToken;

    AlertOutbox Outbox => new(_deliveries, [_mail], _audit, _clock);

    ClockAlerts Alerts => new(_rules, Outbox, new PlainClockWording());

    StoryTime<Issue> Time => new(new RecordsInMemory<Exercise>(), _clock);

    EscalationRound Issues => new(_issues, new(_issues, _audit, _clock, Time), Time, Alerts);

    ComplaintRound Complaints => new(_complaints, new(_complaints, _audit, _clock), new(new RecordsInMemory<HolidayChange>()), Alerts, _clock);

    FeedbackRound Register => new(_register, new(_register, _audit, _clock), new(new RecordsInMemory<HolidayChange>()), Alerts, _clock);

    Task<ClockRule> TellAsync(QuietHours? quiet = null, int agency = 1, bool isLive = true) =>
        _rules.AddAsync(ClockRule.For(agency, _now) with { Routes = [new(AlertKind.Email, "humas@kota.example", 0, "id", "", isLive)], Quiet = quiet }, Token);

    Task<Issue> OpenAsync(IssueLevel level = IssueLevel.Watch, bool isRehearsal = false) => _issues.AddAsync(
        new OpenIssue { Title = "Air", Reason = "ramai", By = "rina", AgencyId = 1, IsRehearsal = isRehearsal }.Decide(_now.AddDays(-1)).Value! with { Level = level, DueAt = _now.AddMinutes(-5) }, Token);

    Task<Complaint> ReceiveAsync(string number, int agency = 1, bool isRehearsal = false) => _complaints.AddAsync(
        new TakeReport(new(number, PostId.Of(Channel.X, number, _now), _now.AddDays(-30)), agency, TimeSpan.FromHours(7), "rina").Begin(_now.AddDays(-30)).Value! with { IsRehearsal = isRehearsal }, Token);

    [Fact]
    public async Task An_issue_whose_clock_ran_out_reaches_its_receivers_once_and_again_after_the_next_recheck()
    {
        await TellAsync();
        await OpenAsync();
        Assert.Equal((1, 0), (await Issues.RunAsync(null, Token), await Issues.RunAsync(null, Token)));
        await Outbox.SendDueAsync(Token);
        Assert.Equal(("issue:1", "/isu/1", Alert.ClockMissed), (Assert.Single(_mail.Told).Subject, _mail.Told[0].Address, _mail.Told[0].Type));
        Assert.Contains(_audit.Lines, line => line is { Action: "alert.send", Subject: "issue:1" });
        _clock.Now += TimeSpan.FromHours(25);
        Assert.Equal(1, await Issues.RunAsync(null, Token));
        await Outbox.SendDueAsync(Token);
        Assert.Equal(2, _mail.Told.Count);
        Assert.Equal(2, _deliveries.Kept.Select(delivery => delivery.Key).Distinct().Count());
    }

    [Fact]
    public async Task What_was_told_before_a_crash_is_not_told_again_after_it()
    {
        await TellAsync();
        await Alerts.PutAsync(new MissedIssue(await OpenAsync()), Token);
        Assert.Equal(1, await Issues.RunAsync(null, Token));
        Assert.Single(_deliveries.Kept);
    }

    [Fact]
    public async Task In_quiet_hours_it_waits_for_the_morning_and_a_high_issue_does_not()
    {
        await TellAsync(new(21, 5, TimeSpan.FromHours(7), QuietHours.UsualLoudness));
        await OpenAsync();
        await OpenAsync(IssueLevel.High);
        await Issues.RunAsync(null, Token);
        Assert.Equal(1, await Outbox.SendDueAsync(Token));
        Assert.Equal("issue:2", Assert.Single(_mail.Told).Subject);
        _clock.Now = _now.AddHours(7);
        Assert.Equal(1, await Outbox.SendDueAsync(Token));
        Assert.Equal("issue:1", _mail.Told[1].Subject);
    }

    [Fact]
    public async Task A_receiver_that_fails_is_tried_again()
    {
        await TellAsync();
        await ReceiveAsync("A1");
        _mail.Fault = "The mail server said: no";
        await Complaints.RunAsync(Token);
        await Outbox.SendDueAsync(Token);
        Assert.Equal((DeliveryStatus.Waiting, 1), (_deliveries.Kept.Single().Status, _deliveries.Kept.Single().Attempts));
        (_mail.Fault, _clock.Now) = (null, _now.AddMinutes(1));
        await Outbox.SendDueAsync(Token);
        Assert.Equal((DeliveryStatus.Sent, 2), (_deliveries.Kept.Single().Status, _deliveries.Kept.Single().Attempts));
    }

    [Fact]
    public async Task An_agency_is_told_once_of_all_complaints_that_a_round_finds_late()
    {
        await TellAsync();
        await TellAsync(agency: 2);
        await ReceiveAsync("A1");
        await ReceiveAsync("A2");
        await ReceiveAsync("B1", agency: 2);
        Assert.Equal(3, await Complaints.RunAsync(Token));
        await Outbox.SendDueAsync(Token);
        Assert.Equal([("complaint:3", "/aduan/3"), ("complaints:1,2", "/aduan")], _mail.Told.Select(told => (told.Subject, told.Address)).Order());
        await ReceiveAsync("A3");
        await Complaints.RunAsync(Token);
        Assert.Equal("complaint:4", _deliveries.Kept.Last().Subject);
    }

    [Fact]
    public async Task An_answer_that_was_not_published_in_time_is_told()
    {
        await TellAsync();
        var begin = new BeginFeedback
        {
            Theme = "Jalan", Summary = "rusak", Responsible = "Dinas", Counts = new(3, 0, 0), AgencyId = 1, By = "rina", Evidence = [Evidence.Pin("a", "/", "b", "rina", _now)],
        };
        await _register.AddAsync(begin.Decide(_now.AddDays(-40)).Value!, Token);
        Assert.Equal(1, await Register.RunAsync(Token));
        await Outbox.SendDueAsync(Token);
        Assert.Equal("feedback:1", Assert.Single(_mail.Told).Subject);
    }

    [Fact]
    public async Task Nothing_of_a_rehearsal_leaves_by_a_live_route_and_it_is_told_apart_from_real_work()
    {
        await TellAsync();
        await OpenAsync(IssueLevel.Crisis, isRehearsal: true);
        await ReceiveAsync("A1", isRehearsal: true);
        await ReceiveAsync("A2");
        await Issues.RunAsync(null, Token);
        await Complaints.RunAsync(Token);
        Assert.Equal(1, await Outbox.SendDueAsync(Token));
        Assert.Equal("complaint:2", Assert.Single(_mail.Told).Subject);
        Assert.Equal([DeliveryStatus.DryRun, DeliveryStatus.DryRun, DeliveryStatus.Sent], _deliveries.Kept.OrderByDescending(delivery => delivery.IsRehearsal).Select(delivery => delivery.Status));
    }

    [Fact]
    public async Task A_route_that_nobody_made_live_and_an_agency_without_routes_tell_nobody()
    {
        await TellAsync(isLive: false);
        await OpenAsync();
        await ReceiveAsync("B1", agency: 2);
        await Issues.RunAsync(null, Token);
        await Complaints.RunAsync(Token);
        await Outbox.SendDueAsync(Token);
        Assert.Empty(_mail.Told);
        Assert.Equal(DeliveryStatus.DryRun, Assert.Single(_deliveries.Kept).Status);
    }

    [Fact]
    public void Receivers_and_hours_that_cannot_be_are_refused()
    {
        var rule = ClockRule.For(1, _now);
        Assert.Same(AlertObjections.NotAnAddress, new AddClockRoute(new(AlertKind.Email, "bukan alamat", 0, "id", "", true), "rina").Decide(rule, _now).Objection);
        Assert.Same(SignalObjections.HoursRange, new SetClockQuiet(new(25, 5, TimeSpan.Zero, 8), "rina").Decide(rule, _now).Objection);
        var routed = new AddClockRoute(new(AlertKind.Email, "humas@kota.example", 0, "id", "", true), "rina").Decide(rule, _now).Value!;
        Assert.Empty(new RemoveClockRoute("Email:humas@kota.example", "rina").Decide(routed, _now).Value!.Routes);
    }
}
