using Kentongan.Calendars;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Complaints;
using Kentongan.Decide.Feedback;
using Kentongan.Decide.Issues;
using Kentongan.Tests.Decide.Signals;
using Kentongan.Tests.Records;

namespace Kentongan.Tests.Decide.Feedback;

public sealed class PolicyFeedbackTests
{
    static readonly DateTimeOffset _monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    static CancellationToken Token => TestContext.Current.CancellationToken;

    static BeginFeedback Begin => new()
    {
        Theme = "Jadwal angkut sampah",
        Summary = "Sampah tidak diangkut berhari-hari.",
        Responsible = "Dinas Lingkungan Hidup",
        Counts = new(12, 5, 40),
        Evidence = [Evidence.Pin("12 aduan", "/aduan", "isi", "rina", _monday)],
        AgencyId = 1,
        By = "rina",
    };

    static PolicyFeedback Begun => Begin.Decide(_monday).Value!;

    static PolicyFeedback Approved => new ApproveAnswer("budi").Decide(new WriteAnswer("Diangkut tiap hari mulai 1 Desember.", "rina").Decide(Begun, _monday).Value!, _monday).Value!;

    [Fact]
    public void A_line_starts_from_evidence_with_counts()
    {
        Assert.Equal(57, Begun.Counts.Total);
        Assert.Equal(FeedbackObjections.EvidenceMissing, (Begin with { Evidence = [] }).Decide(_monday).Objection);
        Assert.Equal(FeedbackObjections.EvidenceMissing, (Begin with { Counts = new(0, 0, 0) }).Decide(_monday).Objection);
        Assert.Equal(FeedbackObjections.ResponsibleMissing, (Begin with { Responsible = " " }).Decide(_monday).Objection);
    }

    [Fact]
    public void A_machine_draft_is_labelled_and_cannot_go_on_as_it_is()
    {
        var drafted = new DraftAnswer(AnswerDraft.Of(Begun), "rina").Decide(Begun, _monday).Value!;
        Assert.True(drafted.Answer!.IsMachineDraft);
        Assert.Contains("57", drafted.Answer.Text, StringComparison.Ordinal);
        Assert.Equal(FeedbackObjections.MachineWords, new WriteAnswer(drafted.Answer.Text + "\n ", "rina").Decide(drafted, _monday).Objection);
        Assert.Equal(FeedbackObjections.MachineWords, new WriteAnswer("Kami mendengar. [isi: ya]", "rina").Decide(drafted, _monday).Objection);
        Assert.Equal(FeedbackObjections.NothingToApprove, new ApproveAnswer("budi").Decide(drafted, _monday).Objection);
        Assert.False(new WriteAnswer("Benar: truk rusak. Diganti 1 Desember.", "rina").Decide(drafted, _monday).Value!.Answer!.IsMachineDraft);
    }

    [Fact]
    public void Another_named_person_approves_before_it_is_published_with_its_address()
    {
        var answered = new WriteAnswer("Diangkut tiap hari.", "rina").Decide(Begun, _monday).Value!;
        Assert.Equal(FeedbackObjections.AuthorCannotApprove, new ApproveAnswer("RINA").Decide(answered, _monday).Objection);
        Assert.Equal(FeedbackObjections.NotApproved, new PublishAnswer("https://kota.example/jawaban", "budi").Decide(answered, _monday).Objection);
        Assert.Equal(FeedbackObjections.AddressMissing, new PublishAnswer("kota.example", "budi").Decide(Approved, _monday).Objection);
        var published = new PublishAnswer("https://kota.example/jawaban", "budi").Decide(Approved, _monday).Value!;
        Assert.Equal((FeedbackStage.Published, "rina", "budi"), (published.Stage, published.Published[0].Author, published.Published[0].ApprovedBy));
    }

    [Fact]
    public void A_rehearsal_is_never_published() =>
        Assert.Equal(FeedbackObjections.Rehearsal, new PublishAnswer("https://kota.example/jawaban", "budi").Decide(Approved with { IsRehearsal = true }, _monday).Objection);

    [Fact]
    public void A_correction_is_published_beside_the_answer_that_it_corrects()
    {
        var published = new PublishAnswer("https://kota.example/1", "budi").Decide(Approved, _monday).Value!;
        var again = new ReturnAnswer("Tanggalnya keliru: bukan 1, melainkan 8 Desember.", "budi").Decide(published, _monday).Value!;
        var rewritten = new ApproveAnswer("budi").Decide(new WriteAnswer("Diangkut tiap hari mulai 8 Desember.", "rina").Decide(again, _monday).Value!, _monday).Value!;
        var corrected = new PublishAnswer("https://kota.example/2", "budi").Decide(rewritten, _monday).Value!;
        Assert.Equal(2, corrected.Published.Count);
        Assert.Null(corrected.Published[0].Corrects);
        Assert.Contains("8 Desember", corrected.Published[1].Corrects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_runs_ten_working_days_seven_more_once_and_is_put_before_the_head()
    {
        Assert.Equal(new DateTimeOffset(2026, 12, 7, 23, 59, 59, TimeSpan.FromHours(7)), FeedbackClock.Of(Begun, WorkingCalendar.Shipped, _monday).Due);
        var extended = new ExtendFeedback("menunggu data", "rina").Decide(Begun, _monday).Value!;
        Assert.Equal(new DateTimeOffset(2026, 12, 16, 23, 59, 59, TimeSpan.FromHours(7)), FeedbackClock.Of(extended, WorkingCalendar.Shipped, _monday).Due);
        Assert.Equal(FeedbackObjections.ExtendedAlready, new ExtendFeedback("lagi", "rina").Decide(extended, _monday).Objection);
        var (register, audit, late) = (new RecordsInMemory<PolicyFeedback>(), new AuditInMemory(), new StillClock(_monday.AddDays(40)));
        await register.AddAsync(Begun, Token);
        var round = new FeedbackRound(register, new(register, audit, late), new(new RecordsInMemory<HolidayChange>()), new(new RecordsInMemory<ClockRule>(), new(new RecordsInMemory<Delivery>(), [], audit, late), new PlainClockWording()), late);
        Assert.Equal((1, 0), (await round.RunAsync(Token), await round.RunAsync(Token)));
        Assert.Equal(ClockState.Closed, FeedbackClock.Of(new WithdrawFeedback("ganda", "rina").Decide(Begun, _monday).Value!, WorkingCalendar.Shipped, _monday).State);
    }
}
