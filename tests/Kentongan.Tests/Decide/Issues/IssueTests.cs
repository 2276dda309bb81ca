using Kentongan.Decide.Issues;

namespace Kentongan.Tests.Decide.Issues;

public sealed class IssueTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    static Issue Opened(IssueLevel level = IssueLevel.Watch, Ground grounds = Ground.VolumeOfCriticism) => new OpenIssue
    {
        Title = "Bantuan terlambat",
        Reason = "Puncak percakapan pukul 08",
        By = "rina",
        AgencyId = 1,
        Level = level,
        Grounds = grounds,
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
        Assert.Same(IssueObjections.ReasonMissing, new ChangeLevel(IssueLevel.Elevated, Ground.None, "", "rina").Decide(issue, _now).Objection);
        Assert.Same(IssueObjections.ReasonMissing, new CloseIssue(Outcome.DoNothing, "", "rina").Decide(issue, _now).Objection);
    }

    [Theory]
    [InlineData(IssueLevel.High)]
    [InlineData(IssueLevel.Crisis)]
    public void Criticism_alone_never_passes_level_2(IssueLevel level)
    {
        var issue = Opened(IssueLevel.Elevated);
        Assert.Same(IssueObjections.CriticismAlone, new ChangeLevel(level, Ground.VolumeOfCriticism, "ramai sekali", "rina").Decide(issue, _now).Objection);
        Assert.Same(IssueObjections.CriticismAlone, new ChangeLevel(level, Ground.None, "ramai sekali", "rina").Decide(issue, _now).Objection);
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
        var raise = new ChangeLevel(IssueLevel.High, Ground.CredibleHarm, "dua posko kehabisan air", "rina");
        var proposed = raise.Decide(Opened(), _now).Value!;
        Assert.Equal(IssueLevel.Watch, proposed.Level);
        Assert.Same(IssueObjections.SecondPersonNeeded, raise.Decide(proposed, _now).Objection);

        var confirmed = (raise with { By = "budi" }).Decide(proposed, _now).Value!;
        Assert.Equal(IssueLevel.High, confirmed.Level);
        Assert.Equal(_now.AddHours(1), confirmed.DueAt);
        Assert.Null(confirmed.Proposed);
    }

    [Fact]
    public void A_high_issue_is_lowered_by_two_people_before_it_can_close()
    {
        var raise = new ChangeLevel(IssueLevel.High, Ground.CredibleHarm, "bahaya", "rina");
        var high = (raise with { By = "budi" }).Decide(raise.Decide(Opened(), _now).Value!, _now).Value!;
        Assert.Same(IssueObjections.LowerFirst, new CloseIssue(Outcome.Clarified, "selesai", "rina").Decide(high, _now).Objection);

        var lower = new ChangeLevel(IssueLevel.Watch, Ground.None, "tenang dua jendela", "rina");
        var low = (lower with { By = "budi" }).Decide(lower.Decide(high, _now).Value!, _now).Value!;
        var closed = new CloseIssue(Outcome.ServiceFixed, "jadwal bantuan diperbaiki", "rina").Decide(low, _now).Value!;
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
}
