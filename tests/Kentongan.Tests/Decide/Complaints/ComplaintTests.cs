using Kentongan.Calendars;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Complaints;
using Kentongan.Decide.Issues;
using Kentongan.Listen;
using Kentongan.Records;
using Kentongan.Tests.Decide.Signals;
using Kentongan.Tests.Records;
using Kentongan.Understand;
using Kentongan.Understand.Questions;

namespace Kentongan.Tests.Decide.Complaints;

public sealed class ComplaintTests
{
    /// <summary>A Friday morning in Jakarta.</summary>
    static readonly DateTimeOffset _friday = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));

    static CancellationToken Token => TestContext.Current.CancellationToken;

    static ReportedComplaint Report(string number = "1001", ComplaintStage stage = ComplaintStage.Received) =>
        new(number, PostId.Of(Channel.Complaint, number, _friday), _friday) { Stage = stage, Category = "Jalan rusak" };

    static Complaint Taken(ReportedComplaint? report = null) => new TakeReport(report ?? Report(), 1, TimeSpan.FromHours(7), "rina").Begin(_friday).Value!;

    static ComplaintClock At(Complaint complaint, DateTimeOffset now) => ComplaintClock.Of(complaint, WorkingCalendar.Shipped, now);

    [Fact]
    public void A_complaint_is_forwarded_in_three_acted_on_in_five_and_closed_after_ten_working_days()
    {
        var received = Taken();
        Assert.Equal(new DateTimeOffset(2026, 11, 25, 23, 59, 59, TimeSpan.FromHours(7)), At(received, _friday).Due);
        var forwarded = new ForwardComplaint("Dinas Pekerjaan Umum", "", "rina").Decide(received, _friday.AddDays(4)).Value!;
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 23, 59, 59, TimeSpan.FromHours(7)), At(forwarded, _friday).Due);
        var acted = new FollowUpComplaint("Jalan ditambal.", "rina").Decide(forwarded, _friday.AddDays(7)).Value!;
        Assert.Equal(new DateTimeOffset(2026, 12, 11, 23, 59, 59, TimeSpan.FromHours(7)), At(acted, _friday).Due);
        Assert.Equal(ClockState.MayClose, At(acted, _friday.AddDays(30)).State);
        var closed = new CloseComplaint("Tidak ada balasan.", "rina").Decide(acted, _friday.AddDays(30)).Value!;
        Assert.Equal((null, ClockState.Closed), (At(closed, _friday).Due, At(closed, _friday).State));
    }

    [Fact]
    public void A_request_for_information_is_answered_within_five_working_days_in_all()
    {
        var request = Taken(Report() with { Kind = ComplaintKind.InformationRequest });
        var forwarded = new ForwardComplaint("PPID", "", "rina").Decide(request, _friday.AddDays(5)).Value!;
        Assert.Equal(new DateTimeOffset(2026, 11, 27, 23, 59, 59, TimeSpan.FromHours(7)), At(forwarded, _friday).Due);
        Assert.Equal((14, 60), (ComplaintClock.Longest(Taken()), ComplaintClock.Longest(Taken(Report() with { NeedsInquiry = true }))));
    }

    [Fact]
    public void A_clock_says_how_many_working_days_are_left_or_have_passed()
    {
        Assert.Equal((ClockState.OnTime, 3), (At(Taken(), _friday).State, At(Taken(), _friday).WorkingDays));
        Assert.Equal((ClockState.OnTime, 1), (At(Taken(), _friday.AddDays(4)).State, At(Taken(), _friday.AddDays(4)).WorkingDays));
        Assert.Equal((ClockState.DueSoon, 0), (At(Taken(), _friday.AddDays(5)).State, At(Taken(), _friday.AddDays(5)).WorkingDays));
        Assert.Equal((ClockState.Overdue, -2), (At(Taken(), _friday.AddDays(7)).State, At(Taken(), _friday.AddDays(7)).WorkingDays));
    }

    [Fact]
    public void Steps_are_taken_in_order_and_each_asks_for_words()
    {
        var received = Taken();
        Assert.Equal(ComplaintObjections.ForwardFirst, new FollowUpComplaint("x", "rina").Decide(received, _friday).Objection);
        Assert.Equal(ComplaintObjections.ReceiverMissing, new ForwardComplaint(" ", "", "rina").Decide(received, _friday).Objection);
        var forwarded = new ForwardComplaint("Dinas", "", "rina").Decide(received, _friday).Value!;
        Assert.Equal(ComplaintObjections.AlreadyForwarded, new ForwardComplaint("Dinas", "", "rina").Decide(forwarded, _friday).Objection);
        Assert.Equal(ComplaintObjections.AnswerMissing, new FollowUpComplaint("", "rina").Decide(forwarded, _friday).Objection);
        Assert.Equal(ComplaintObjections.NotFollowedUp, new ReopenComplaint("x", "rina").Decide(forwarded, _friday).Objection);
        Assert.Equal(ComplaintObjections.ReasonMissing, new CloseComplaint("", "rina").Decide(forwarded, _friday).Objection);
        var closed = new CloseComplaint("ganda", "rina").Decide(forwarded, _friday).Value!;
        Assert.Equal(ComplaintObjections.AlreadyClosed, new CloseComplaint("ganda", "rina").Decide(closed, _friday).Objection);
        Assert.Equal(ComplaintStage.Forwarded, new ReopenComplaint("belum selesai", "rina").Decide(closed, _friday).Value!.Stage);
    }

    [Fact]
    public async Task The_same_export_twice_keeps_each_complaint_once_and_takes_nothing_back()
    {
        var (register, audit) = (new RecordsInMemory<Complaint>(), new AuditInMemory());
        var intake = new ComplaintIntake(register, audit, new StillClock(_friday));
        Assert.Equal(new(2, 0, 0), await intake.TakeAsync([Report("1"), Report("2", ComplaintStage.Forwarded)], 1, TimeSpan.FromHours(7), "rina", "store", Token));
        var desk = new Desk<Complaint>(register, audit, new StillClock(_friday));
        await desk.DoAsync(1, new ForwardComplaint("Dinas", "", "rina").Decide, "rina", "complaint.forward", Token);
        await desk.DoAsync(1, new FollowUpComplaint("ditambal", "rina").Decide, "rina", "complaint.follow-up", Token);
        Assert.Equal(new(0, 1, 1), await intake.TakeAsync([Report("1"), Report("2", ComplaintStage.Closed)], 1, TimeSpan.FromHours(7), "rina", "store", Token));
        Assert.Equal([ComplaintStage.FollowedUp, ComplaintStage.Closed], register.Kept.OrderBy(kept => kept.Number).Select(kept => kept.Stage));
        Assert.Equal(2, audit.Lines.Count(line => line.Action == "complaint.import"));
    }

    [Fact]
    public async Task A_question_is_taken_once_and_an_official_answer_follows_it_up()
    {
        var (register, audit) = (new RecordsInMemory<Complaint>(), new AuditInMemory());
        var intake = new ComplaintIntake(register, audit, new StillClock(_friday));
        var topic = new Topic { Id = new(3), Name = "Air", Query = "air", Purpose = "p", LegalBasis = "l", Owner = "rina", AgencyId = 1, CreatedAt = _friday, EndsAt = _friday.AddDays(30) };
        Assert.Equal(1, (await intake.TakeAsync([Asked(4, 0), Asked(2, 1, "sudah dijawab")], topic, TimeSpan.FromHours(7), "rina", Token)).New);
        var question = Assert.Single(register.Kept);
        Assert.Equal((ComplaintKind.Question, ComplaintStage.Forwarded, 4), (question.Kind, question.Stage, question.Asked));
        await intake.TakeAsync([Asked(9, 2)], topic, TimeSpan.FromHours(7), "rina", Token);
        var answered = Assert.Single(register.Kept);
        Assert.Equal((ComplaintStage.FollowedUp, 9), (answered.Stage, answered.Asked));
    }

    [Fact]
    public async Task Complaints_and_questions_of_one_matter_become_one_issue_with_evidence()
    {
        var (register, issues, audit, clock) = (new RecordsInMemory<Complaint>(), new RecordsInMemory<Issue>(), new AuditInMemory(), new StillClock(_friday));
        foreach (var number in (string[])["1", "2", "3"])
        {
            await register.AddAsync(Taken(Report(number)), Token);
        }

        var triage = new ComplaintTriage(register, new(register, audit, clock), new(issues, audit, clock));
        var open = new OpenIssue { Title = "Jalan rusak", Reason = "3 aduan", By = "rina", AgencyId = 0 };
        var issue = (await triage.OpenIssueAsync([1, 2], open, found => new($"{found.Count} aduan", "/aduan", "isi", "rina"), Token)).Value!;
        Assert.Equal("2 aduan", Assert.Single(issue.Evidence).Title);
        await triage.AddToIssueAsync([3], issue.Id, found => new($"{found.Count} aduan", "/aduan", "isi", "rina"), "rina", Token);
        Assert.All(register.Kept, complaint => Assert.Equal(issue.Id, complaint.Issue));
        Assert.Equal(2, issues.Kept.Single().Evidence.Count);
        Assert.Equal(3, audit.Lines.Count(line => line.Action == "complaint.to-issue"));
        Assert.Equal(ComplaintObjections.NothingChosen, (await triage.OpenIssueAsync([], open, _ => null!, Token)).Objection);
    }

    [Fact]
    public async Task A_rehearsal_is_never_joined_with_real_complaints()
    {
        var (register, issues, audit, clock) = (new RecordsInMemory<Complaint>(), new RecordsInMemory<Issue>(), new AuditInMemory(), new StillClock(_friday));
        await register.AddAsync(Taken(), Token);
        await register.AddAsync(Taken(Report("2")) with { IsRehearsal = true }, Token);
        var triage = new ComplaintTriage(register, new(register, audit, clock), new(issues, audit, clock));
        var open = new OpenIssue { Title = "x", Reason = "x", By = "rina", AgencyId = 0 };
        Assert.Equal(ComplaintObjections.MixedWithRehearsal, (await triage.OpenIssueAsync([1, 2], open, _ => new("x", "/", "x", "rina"), Token)).Objection);
        Assert.Empty(issues.Kept);
    }

    [Fact]
    public async Task What_is_overdue_is_put_before_the_head_once_in_each_stage()
    {
        var (register, audit) = (new RecordsInMemory<Complaint>(), new AuditInMemory());
        await register.AddAsync(Taken(), Token);
        await register.AddAsync(Taken(Report("2", ComplaintStage.FollowedUp)), Token);
        var late = new StillClock(_friday.AddDays(30));
        var round = new ComplaintRound(register, new(register, audit, late), new(new RecordsInMemory<HolidayChange>()), new(new RecordsInMemory<ClockRule>(), new(new RecordsInMemory<Delivery>(), [], audit, late), new PlainClockWording()), late);
        Assert.Equal((1, 0), (await round.RunAsync(Token), await round.RunAsync(Token)));
        Assert.Equal("complaint:1", Assert.Single(audit.Lines).Subject);
        await new Desk<Complaint>(register, audit, late).DoAsync(1, new ForwardComplaint("Dinas", "", "rina").Decide, "rina", "complaint.forward", Token);
        Assert.Null(register.Kept.First().EscalatedAt);
    }

    static AskedQuestion Asked(int times, int answered, string text = "Kapan air mengalir lagi?") => new(
        new(new() { Id = PostId.Of(Channel.X, text, _friday), Channel = Channel.X, Kind = PostKind.Original, NativeId = text, Text = text, Author = default }, Annotation.None, new(3)), times, answered, _friday);
}
