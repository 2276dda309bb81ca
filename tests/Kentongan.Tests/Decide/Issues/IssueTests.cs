using Kentongan.Decide;
using Kentongan.Decide.Issues;

namespace Kentongan.Tests.Decide.Issues;

public sealed class IssueTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    static readonly string[] _head = [PracticeRoles.Leader];

    static Issue Opened(IssueLevel level = IssueLevel.Watch, Ground grounds = Ground.VolumeOfCriticism) => new OpenIssue
    {
        Title = "Bantuan terlambat",
        Reason = "Puncak percakapan pukul 08",
        By = "rina",
        AgencyId = 1,
        Level = level,
        Grounds = grounds,
        Roles = _head,
    }.Decide(_now).Value!;

    [Fact]
    public void An_issue_opens_with_its_reason_on_the_timeline_and_a_running_clock()
    {
        var issue = Opened();
        Assert.Equal("Puncak percakapan pukul 08", Assert.Single(issue.Timeline).Text);
        Assert.Equal(_now.AddHours(24), issue.DueAt);
        Assert.False(issue.IsOverdueAt(_now.AddHours(24)));
        Assert.True(issue.IsOverdueAt(_now.AddHours(25)));
    }

    [Fact]
    public void Without_a_reason_nothing_is_opened_raised_or_closed()
    {
        var issue = Opened();
        Assert.Same(IssueObjections.ReasonMissing, new OpenIssue { Title = "x", Reason = " ", By = "rina", AgencyId = 1 }.Decide(_now).Objection);
        Assert.Same(IssueObjections.ReasonMissing, new ChangeLevel(IssueLevel.Elevated, Ground.None, "", "rina", _head).Decide(issue, _now).Objection);
        Assert.Same(IssueObjections.ReasonMissing, new CloseIssue(Outcome.DoNothing, "", "rina").Decide(issue, _now).Objection);
    }

    [Theory]
    [InlineData(IssueLevel.High)]
    [InlineData(IssueLevel.Crisis)]
    public void Criticism_alone_never_passes_level_2(IssueLevel level)
    {
        var issue = Opened(IssueLevel.Elevated);
        Assert.Same(IssueObjections.CriticismAlone, new ChangeLevel(level, Ground.VolumeOfCriticism, "ramai sekali", "rina", _head).Decide(issue, _now).Objection);
        Assert.Same(IssueObjections.CriticismAlone, new ChangeLevel(level, Ground.None, "ramai sekali", "rina", _head).Decide(issue, _now).Objection);
    }

    [Fact]
    public void Opening_at_level_3_opens_at_2_and_waits_for_a_second_person()
    {
        var issue = Opened(IssueLevel.High, Ground.CredibleHarm);
        Assert.Equal(IssueLevel.Elevated, issue.Level);
        Assert.Equal(IssueLevel.High, issue.Proposed!.Level);
    }

    [Fact]
    public void Level_3_takes_two_people()
    {
        var raise = new ChangeLevel(IssueLevel.High, Ground.CredibleHarm, "dua posko kehabisan air", "rina", _head);
        var proposed = raise.Decide(Opened(), _now).Value!;
        Assert.Equal(IssueLevel.Watch, proposed.Level);
        Assert.Same(IssueObjections.SecondPersonNeeded, raise.Decide(proposed, _now).Objection);

        var confirmed = (raise with { By = "budi", Roles = [PracticeRoles.Approver] }).Decide(proposed, _now).Value!;
        Assert.Equal(IssueLevel.High, confirmed.Level);
        Assert.Equal(_now.AddHours(1), confirmed.DueAt);
        Assert.Null(confirmed.Proposed);
    }

    [Fact]
    public void A_high_issue_is_calm_twice_lowered_by_two_people_and_reviewed_before_it_can_close()
    {
        var high = High();
        Assert.Same(IssueObjections.LowerFirst, new CloseIssue(Outcome.Clarified, "selesai", "rina").Decide(high, _now).Objection);

        var lower = new ChangeLevel(IssueLevel.Watch, Ground.None, "tenang dua jendela", "rina", _head);
        Assert.Same(IssueObjections.NotCalmYet, lower.Decide(high, _now).Objection);
        var calm = Calm(high);
        var later = _now.AddHours(5);
        var low = (lower with { By = "budi", Roles = [PracticeRoles.Approver] }).Decide(lower.Decide(calm, later).Value!, later).Value!;
        Assert.Same(IssueObjections.ReviewMissing, new CloseIssue(Outcome.ServiceFixed, "jadwal diperbaiki", "rina").Decide(low, later).Objection);

        var reviewed = new WriteAfterAction("cepat", "angka berbeda", ["satu sumber angka"], "rina").Decide(low, later).Value!;
        var closed = new CloseIssue(Outcome.ServiceFixed, "jadwal bantuan diperbaiki", "rina").Decide(reviewed, later).Value!;
        Assert.Equal((IssueStatus.Closed, Outcome.ServiceFixed, null), (closed.Status, closed.Outcome, closed.DueAt));
    }

    [Fact]
    public void Doing_nothing_is_an_outcome_like_any_other() =>
        Assert.Equal(Outcome.DoNothing, new CloseIssue(Outcome.DoNothing, "tidak menyebar", "rina").Decide(Opened(), _now).Value!.Outcome);

    [Fact]
    public void Pinned_evidence_shows_when_it_was_changed()
    {
        var issue = new PinEvidence("Puncak", "/topik/1?dari=…", "1.204 sebutan", "rina").Decide(Opened(), _now).Value!;
        var evidence = Assert.Single(issue.Evidence);
        Assert.True(evidence.IsUnchanged);
        Assert.False((evidence with { Content = "12 sebutan" }).IsUnchanged);
    }

    [Fact]
    public void A_note_winds_the_clock_up_again()
    {
        var later = _now.AddHours(20);
        Assert.Equal(later.AddHours(24), new RecheckIssue("masih tenang", "rina").Decide(Opened(), later).Value!.DueAt);
    }

    [Theory]
    [InlineData(0, Spread.ActiveOnSeveralChannels, PriorityBand.Low, IssueLevel.Watch)]
    [InlineData(1, Spread.Unlikely, PriorityBand.Low, IssueLevel.Watch)]
    [InlineData(2, Spread.Early, PriorityBand.Medium, IssueLevel.Elevated)]
    [InlineData(3, Spread.Early, PriorityBand.High, IssueLevel.High)]
    [InlineData(3, Spread.Rapid, PriorityBand.High, IssueLevel.High)]
    public void Impact_times_spread_suggests_a_level(int impact, Spread spread, PriorityBand band, IssueLevel level)
    {
        var priority = Priority.Of(Impact.None with { Trust = impact }, spread);
        Assert.Equal((band, level), (priority.Band, priority.Suggested));
    }

    [Fact]
    public void Danger_to_life_is_at_least_level_3_however_slowly_it_spreads() =>
        Assert.Equal(IssueLevel.High, Priority.Of(Impact.None with { PublicSafety = 4 }, Spread.None).Suggested);

    [Fact]
    public void No_combination_suggests_a_crisis_by_itself() =>
        Assert.All(
            from impact in Enumerable.Range(0, 5) from spread in Enum.GetValues<Spread>() select Priority.Of(Impact.None with { PublicSafety = impact }, spread),
            priority => Assert.True(priority.Suggested < IssueLevel.Crisis));

    static Issue High()
    {
        var raise = new ChangeLevel(IssueLevel.High, Ground.CredibleHarm, "bahaya", "rina", _head);
        return (raise with { By = "budi", Roles = [PracticeRoles.Approver] }).Decide(raise.Decide(Opened(), _now).Value!, _now).Value!;
    }

    static Issue Calm(Issue high)
    {
        var once = new CheckCalm(true, false, "reda", "rina").Decide(high, _now.AddHours(1)).Value!;
        return new CheckCalm(true, true, "reda dan terjawab", "rina").Decide(once, _now.AddHours(4)).Value!;
    }

    [Fact]
    public void Two_calm_windows_too_close_together_are_one()
    {
        var once = new CheckCalm(true, true, "reda", "rina").Decide(High(), _now.AddHours(1)).Value!;
        Assert.False(CheckCalm.Holds(new CheckCalm(true, true, "masih reda", "rina").Decide(once, _now.AddHours(1.2)).Value!));
        Assert.True(CheckCalm.Holds(new CheckCalm(true, true, "masih reda", "rina").Decide(once, _now.AddHours(3)).Value!));
    }

    [Fact]
    public void A_window_above_the_entry_test_begins_the_count_anew() =>
        Assert.False(CheckCalm.Holds(new CheckCalm(false, true, "naik lagi", "rina").Decide(Calm(High()), _now.AddHours(7)).Value!));

    /// <summary>Hard rule 6: whatever else is claimed, criticism and its volume never carry more than level 2.</summary>
    [Fact]
    public void Volume_of_criticism_is_in_no_entry_test_above_level_2()
    {
        foreach (var level in (IssueLevel[])[IssueLevel.High, IssueLevel.Crisis])
        {
            Assert.False(LevelTerms.Admits(level, Ground.VolumeOfCriticism));
            Assert.False(LevelTerms.Admits(level, Ground.VolumeOfCriticism | Ground.PolicyOrLargeGroupAffected | Ground.EarlySpreadOfClaim));
        }

        Assert.Same(
            IssueObjections.EntryTestFails,
            new ChangeLevel(IssueLevel.High, Ground.VolumeOfCriticism | Ground.EarlySpreadOfClaim, "ramai", "rina", _head).Decide(Opened(), _now).Objection);
    }

    [Fact]
    public void A_crisis_needs_more_than_a_high_issue()
    {
        Assert.True(LevelTerms.Admits(IssueLevel.High, Ground.RapidSpreadOfClaim));
        Assert.False(LevelTerms.Admits(IssueLevel.Crisis, Ground.RapidSpreadOfClaim));
        Assert.True(LevelTerms.Admits(IssueLevel.Crisis, Ground.ServiceStopped));
    }

    [Fact]
    public void An_issue_whose_clock_ran_out_is_put_before_the_next_decider_once_per_recheck()
    {
        var issue = Opened();
        Assert.Same(IssueObjections.NotOverdue, EscalateOverdue.Decide(issue, _now.AddHours(23)).Objection);
        var escalated = EscalateOverdue.Decide(issue, _now.AddHours(25)).Value!;
        Assert.Equal((IssueLevel.Watch, "escalated", "2"), (escalated.Level, escalated.Timeline[^1].Deed, escalated.Timeline[^1].Text));
        Assert.False(EscalateOverdue.IsDue(escalated, _now.AddHours(26)));
        Assert.True(EscalateOverdue.IsDue(escalated, _now.AddHours(50)));
        var looked = new RecheckIssue("sudah dilihat", "rina").Decide(escalated, _now.AddHours(26)).Value!;
        Assert.False(EscalateOverdue.IsDue(looked, _now.AddHours(49)));
        Assert.True(EscalateOverdue.IsDue(looked, _now.AddHours(51)));
    }

    [Fact]
    public void A_partner_is_asked_once_and_acknowledges_once()
    {
        var invite = new InvitePartner(7, "penyaluran air", "rina");
        var asked = invite.Decide(Opened(), _now).Value!;
        Assert.Same(IssueObjections.PartnerAlready, invite.Decide(asked, _now).Objection);
        Assert.Same(IssueObjections.NothingToAcknowledge, new AcknowledgeIssue(8, "lain").Decide(asked, _now).Objection);
        var received = new AcknowledgeIssue(7, "mitra").Decide(asked, _now.AddHours(1)).Value!;
        Assert.Equal("mitra", received.Partners[0].AcknowledgedBy);
        Assert.Same(IssueObjections.NothingToAcknowledge, new AcknowledgeIssue(7, "mitra").Decide(received, _now).Objection);
    }

    [Fact]
    public void A_task_is_done_once()
    {
        var given = new AddTask("Cek pompa", "budi", TimeSpan.FromHours(4), "rina").Decide(Opened(), _now).Value!;
        Assert.Equal(_now.AddHours(4), given.Tasks[0].DueAt);
        var done = new FinishTask(1, "budi").Decide(given, _now).Value!;
        Assert.Equal("budi", done.Tasks[0].DoneBy);
        Assert.Same(IssueObjections.NoSuchTask, new FinishTask(1, "budi").Decide(done, _now).Objection);
    }

    [Fact]
    public void A_later_issue_of_the_same_kind_shows_the_lessons_of_the_earlier_one()
    {
        var earlier = new WriteAfterAction("", "jadwal tidak jelas", ["umumkan jadwal tangki sebelum pukul enam"], "rina").Decide(Opened() with { Id = new(1), Title = "Air bersih macet di Kalidarsana" }, _now).Value!;
        var other = new WriteAfterAction("", "salah kutip", ["periksa kutipan"], "rina").Decide(Opened() with { Id = new(2), Title = "Kutipan pejabat soal beasiswa" }, _now).Value!;
        var now = Opened() with { Id = new(3), Title = "Air bersih berhenti lagi di Kalidarsana", Topic = null };
        Assert.Equal([1], SimilarIssues.With(now, [earlier, other, now]).Select(issue => issue.Id.Value));
    }

    [Fact]
    public void Deciding_to_mend_the_service_is_a_decision_like_any_other()
    {
        var decided = new DecideOnIssue(Outcome.ServiceFixed, "kritiknya benar: pompa diganti", "budi", [PracticeRoles.MediaAnalyst]).Decide(Opened(), _now).Value!;
        Assert.Equal((Outcome.ServiceFixed, "budi"), (decided.Decision!.Outcome, decided.Decision.By));
        Assert.Same(IssueObjections.ReasonMissing, new DecideOnIssue(Outcome.DoNothing, " ", "budi", [PracticeRoles.Leader]).Decide(Opened(), _now).Objection);
    }
}
