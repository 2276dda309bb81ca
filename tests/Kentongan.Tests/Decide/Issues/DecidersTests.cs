using Kentongan.Decide;
using Kentongan.Decide.Issues;

namespace Kentongan.Tests.Decide.Issues;

public sealed class DecidersTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    static Issue At(IssueLevel level) => new OpenIssue { Title = "Air", Reason = "ramai", By = "rina", AgencyId = 1 }.Decide(_now).Value! with { Level = level, LevelSince = _now };

    static Decision<Issue> Decide(Issue issue, string by, params string[] roles) => new DecideOnIssue(Outcome.ServiceFixed, "pompa diganti", by, roles).Decide(issue, _now.AddMinutes(5));

    [Theory]
    [InlineData(IssueLevel.Normal, PracticeRoles.MediaAnalyst, true)]
    [InlineData(IssueLevel.Watch, PracticeRoles.MediaAnalyst, true)]
    [InlineData(IssueLevel.Watch, PracticeRoles.SocialMediaAdmin, false)]
    [InlineData(IssueLevel.Elevated, PracticeRoles.MediaAnalyst, false)]
    [InlineData(IssueLevel.Elevated, PracticeRoles.Approver, true)]
    [InlineData(IssueLevel.Elevated, PracticeRoles.Leader, true)]
    [InlineData(IssueLevel.High, PracticeRoles.NarrativeWriter, false)]
    [InlineData(IssueLevel.High, PracticeRoles.FactVerifier, false)]
    [InlineData(IssueLevel.High, PracticeRoles.Approver, true)]
    [InlineData(IssueLevel.Crisis, PracticeRoles.Spokesperson, false)]
    [InlineData(IssueLevel.Crisis, PracticeRoles.Leader, true)]
    public void The_level_says_whose_role_takes_part_in_the_decision(IssueLevel level, string role, bool may) =>
        Assert.Equal(may ? null : IssueObjections.NotYoursToDecide, Decide(At(level), "budi", role).Objection);

    [Fact]
    public void Up_to_level_2_one_person_decides()
    {
        var decided = Decide(At(IssueLevel.Elevated), "budi", PracticeRoles.Approver).Value!;
        Assert.Equal(("budi", null), (decided.Decision!.By, decided.Decision.Beside));
    }

    [Theory]
    [InlineData(IssueLevel.High)]
    [InlineData(IssueLevel.Crisis)]
    public void From_level_3_on_two_named_people_decide_and_one_is_the_head(IssueLevel level)
    {
        var proposed = Decide(At(level), "budi", PracticeRoles.Approver).Value!;
        Assert.Null(proposed.Decision);
        Assert.Equal("budi", proposed.ProposedDecision!.By);
        Assert.Same(IssueObjections.SecondDeciderNeeded, Decide(proposed, "Budi", PracticeRoles.Approver).Objection);
        Assert.Same(IssueObjections.NoDeciderAmongTwo, Decide(proposed, "sari", PracticeRoles.Approver).Objection);
        var decided = Decide(proposed, "ibu-kepala", PracticeRoles.Leader).Value!;
        Assert.Equal(("ibu-kepala", "budi"), (decided.Decision!.By, decided.Decision.Beside));
        Assert.Null(decided.ProposedDecision);
        Assert.Equal(["decision-proposed", "decision"], decided.Timeline.Skip(1).Select(entry => entry.Deed));
    }

    [Fact]
    public void Another_outcome_is_a_proposal_of_its_own()
    {
        var proposed = Decide(At(IssueLevel.High), "budi", PracticeRoles.Leader).Value!;
        var other = new DecideOnIssue(Outcome.DoNothing, "pantau saja", "sari", [PracticeRoles.Leader]).Decide(proposed, _now.AddMinutes(6)).Value!;
        Assert.Null(other.Decision);
        Assert.Equal((Outcome.DoNothing, "sari"), (other.ProposedDecision!.Outcome, other.ProposedDecision.By));
    }

    [Fact]
    public void A_proposal_of_an_earlier_level_counts_no_more()
    {
        var proposed = Decide(At(IssueLevel.High), "budi", PracticeRoles.Leader).Value!;
        var raised = proposed with { Level = IssueLevel.Crisis, LevelSince = _now.AddHours(1) };
        Assert.Null(new DecideOnIssue(Outcome.ServiceFixed, "pompa", "sari", [PracticeRoles.Leader]).Decide(raised, _now.AddHours(2)).Value!.Decision);
    }
}
