using Kentongan.Decide;
using Kentongan.Decide.Issues;

namespace Kentongan.Tests.Decide.Issues;

/// <summary>Who may set a level: the practice's table, the two people of hard rule 8, and hard rule 6 whoever asks.</summary>
public sealed class LevelDecidersTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    static readonly string[] _roles =
    [
        PracticeRoles.SocialMediaAdmin, PracticeRoles.MediaAnalyst, PracticeRoles.FactVerifier, PracticeRoles.NarrativeWriter, PracticeRoles.Approver, PracticeRoles.Leader,
        PracticeRoles.Spokesperson, PracticeRoles.InformationOfficer, PracticeRoles.DataProtectionOfficer,
    ];

    static Issue At(IssueLevel level) => new OpenIssue { Title = "Air", Reason = "ramai", By = "rina", AgencyId = 1 }.Decide(_now).Value! with
    {
        Level = level, HighestLevel = level, LevelSince = _now,
        CalmChecks = [new(_now.AddHours(1), true, true, "rina"), new(_now.AddHours(5), true, true, "rina")],
    };

    static Decision<Issue> Change(Issue issue, IssueLevel level, string by, params string[] roles) =>
        new ChangeLevel(level, Ground.LifeSafety, "dua posko kehabisan air", by, roles).Decide(issue, _now.AddHours(6));

    public static TheoryData<IssueLevel, IssueLevel, string> UpToTwo() =>
        new(from before in (IssueLevel[])[IssueLevel.Normal, IssueLevel.Watch, IssueLevel.Elevated]
            from after in (IssueLevel[])[IssueLevel.Normal, IssueLevel.Watch, IssueLevel.Elevated]
            from role in _roles
            where before != after
            select (before, after, role));

    [Theory]
    [MemberData(nameof(UpToTwo))]
    public void Up_to_level_2_the_decider_of_the_higher_level_sets_it_and_everybody_else_proposes(IssueLevel before, IssueLevel after, string role)
    {
        var changed = Change(At(before), after, "budi", role).Value!;
        var decides = Deciders.MayDecide(after > before ? after : before, [role]);
        Assert.Equal(decides ? after : before, changed.Level);
        Assert.Equal(decides ? null : "budi", changed.Proposed?.By);
    }

    [Fact]
    public void What_an_analyst_proposes_for_level_2_the_head_of_communication_confirms_and_no_other_analyst_does()
    {
        var proposed = Change(At(IssueLevel.Watch), IssueLevel.Elevated, "rina", PracticeRoles.MediaAnalyst).Value!;
        Assert.Same(IssueObjections.SecondPersonNeeded, Change(proposed, IssueLevel.Elevated, "Rina", PracticeRoles.MediaAnalyst).Objection);
        Assert.Same(IssueObjections.NotYoursToDecide, Change(proposed, IssueLevel.Elevated, "budi", PracticeRoles.MediaAnalyst).Objection);
        var confirmed = Change(proposed, IssueLevel.Elevated, "sari", PracticeRoles.Approver).Value!;
        Assert.Equal((IssueLevel.Elevated, null), (confirmed.Level, confirmed.Proposed));
        Assert.Equal(["level-proposed", "level"], confirmed.Timeline.Skip(1).Select(entry => entry.Deed));
    }

    [Theory]
    [InlineData(IssueLevel.Watch, IssueLevel.High)]
    [InlineData(IssueLevel.Elevated, IssueLevel.Crisis)]
    [InlineData(IssueLevel.High, IssueLevel.Crisis)]
    [InlineData(IssueLevel.High, IssueLevel.Elevated)]
    [InlineData(IssueLevel.Crisis, IssueLevel.Watch)]
    public void Into_and_out_of_level_3_and_4_two_people_go_and_one_of_them_is_the_head(IssueLevel before, IssueLevel after)
    {
        foreach (var first in _roles)
        {
            var proposed = Change(At(before), after, "rina", first).Value!;
            Assert.Equal(before, proposed.Level);
            Assert.Same(IssueObjections.SecondPersonNeeded, Change(proposed, after, "rina", PracticeRoles.Leader).Objection);
            foreach (var second in _roles)
            {
                var answer = Change(proposed, after, "budi", second);
                var hasHead = first == PracticeRoles.Leader || second == PracticeRoles.Leader;
                Assert.Equal(hasHead ? after : null, answer.Value?.Level);
                Assert.Equal(hasHead ? null : IssueObjections.NoDeciderAmongTwo, answer.Objection);
            }
        }
    }

    [Fact]
    public void An_analyst_opens_at_level_1_and_proposes_the_rest()
    {
        var open = new OpenIssue { Title = "Air", Reason = "ramai", By = "rina", AgencyId = 1, Level = IssueLevel.Elevated, Roles = [PracticeRoles.MediaAnalyst] };
        var opened = open.Decide(_now).Value!;
        Assert.Equal((IssueLevel.Watch, IssueLevel.Elevated), (opened.Level, opened.Proposed!.Level));
        Assert.Equal((IssueLevel.Elevated, null), ((open with { Roles = [PracticeRoles.Approver] }).Decide(_now).Value!.Level, (open with { Roles = [PracticeRoles.Approver] }).Decide(_now).Value!.Proposed));
    }

    /// <summary>Hard rule 6, whoever asks, in whatever order, as often as they like: a thousand runs of thirty deeds each.</summary>
    [Fact]
    public void However_many_people_of_whatever_role_ask_criticism_alone_never_passes_level_2()
    {
        var random = new Random(20261122);
        Ground[] soft = [Ground.None, Ground.VolumeOfCriticism, Ground.EarlySpreadOfClaim, Ground.PolicyOrLargeGroupAffected];
        var raised = 0;
        for (var run = 0; run < 1_000; run++)
        {
            var issue = new OpenIssue
            {
                Title = "Air", Reason = "ramai", By = "rina", AgencyId = 1, Level = (IssueLevel)random.Next(3), Grounds = Grounds(), Roles = Roles(), Spread = (Spread)random.Next(5),
                Impact = new(random.Next(5), random.Next(5), random.Next(5), random.Next(5), random.Next(5)),
            }.Decide(_now).Value!;
            for (var deed = 0; deed < 30; deed++)
            {
                var ask = new ChangeLevel((IssueLevel)random.Next(5), Grounds(), "ramai sekali", $"orang{random.Next(4)}", Roles());
                issue = ask.Decide(issue, _now.AddMinutes(deed)).Value ?? issue;
                raised += issue.Level == IssueLevel.Elevated ? 1 : 0;
                Assert.True(issue.Level <= IssueLevel.Elevated, $"{issue.Timeline[^1].Text} by {ask.By}");
                Assert.True(issue.Proposed is not { Level: > IssueLevel.Elevated });
            }
        }

        Assert.True(raised > 1_000);

        Ground Grounds() => soft[random.Next(soft.Length)] | soft[random.Next(soft.Length)] | Ground.VolumeOfCriticism;

        string[] Roles() => [_roles[random.Next(_roles.Length)], _roles[random.Next(_roles.Length)]];
    }
}
