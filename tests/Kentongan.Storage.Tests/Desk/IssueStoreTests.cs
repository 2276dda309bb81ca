using Kentongan.Decide;
using Kentongan.Decide.Briefs;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Routing;
using Kentongan.Records;
using Kentongan.Speak.Content;
using Kentongan.Understand;

using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Storage.Tests.Desk;

public abstract class IssueStoreTests : StoreTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    static Issue Opened(string title, int agency = 1) => new OpenIssue
    {
        Title = title,
        Reason = "Puncak percakapan",
        By = "rina",
        AgencyId = agency,
        Topic = new(3),
        Evidence = [new("Puncak", "/topik/3", "1.204 sebutan", "rina")],
    }.Decide(_now).Value!;

    [Fact]
    public async Task An_issue_is_read_as_it_was_written()
    {
        await using var scope = Store.Scope();
        var issues = scope.ServiceProvider.GetRequiredService<IRecords<Issue>>();
        var added = await issues.AddAsync(Opened("Air bersih"), Token);
        var found = await issues.FindAsync(added.Id.Value, Token);
        Assert.Equal(("Air bersih", new TopicId(3), _now.AddDays(1)), (found!.Title, found.Topic, found.DueAt));
        Assert.True(Assert.Single(found.Evidence).IsUnchanged);
        Assert.Equal("Puncak percakapan", Assert.Single(found.Timeline).Text);
    }

    [Fact]
    public async Task Two_people_never_overwrite_each_other()
    {
        await using var scope = Store.Scope();
        var issues = scope.ServiceProvider.GetRequiredService<IRecords<Issue>>();
        var read = await issues.AddAsync(Opened("Air bersih"), Token);
        Assert.True(await issues.ChangeAsync(new AssignIssue("budi", "rina").Decide(read, _now).Value!, Token));
        Assert.False(await issues.ChangeAsync(new AssignIssue("sari", "tono").Decide(read, _now).Value!, Token));
        Assert.Equal("budi", (await issues.FindAsync(read.Id.Value, Token))!.Owner);
    }

    [Fact]
    public async Task An_agency_sees_its_own_issues_newest_first()
    {
        await using var scope = Store.Scope();
        var issues = scope.ServiceProvider.GetRequiredService<IRecords<Issue>>();
        await issues.AddAsync(Opened("Lama"), Token);
        await issues.AddAsync(Opened("Lain", agency: 2), Token);
        await issues.AddAsync(Opened("Baru") with { OpenedAt = _now.AddHours(1) }, Token);
        Assert.Equal(["Baru", "Lama"], (await issues.AllAsync(1, Token)).Select(issue => issue.Title));
        Assert.Equal(3, (await issues.AllAsync(null, Token)).Count);
    }

    [Fact]
    public async Task A_closed_issue_is_no_longer_among_the_open_ones()
    {
        await using var scope = Store.Scope();
        var issues = scope.ServiceProvider.GetRequiredService<IRecords<Issue>>();
        var read = await issues.AddAsync(Opened("Air bersih"), Token);
        await issues.AddAsync(Opened("Sampah"), Token);
        Assert.True(await issues.ChangeAsync(new CloseIssue(Outcome.DoNothing, "tidak menyebar", "rina").Decide(read, _now).Value!, Token));
        Assert.Equal("Sampah", Assert.Single(await issues.OpenAsync(1, Token)).Title);
    }

    [Fact]
    public async Task What_a_team_did_with_an_issue_is_read_as_it_was_written()
    {
        await using var scope = Store.Scope();
        var issues = scope.ServiceProvider.GetRequiredService<IRecords<Issue>>();
        var issue = await issues.AddAsync(Opened("Air bersih"), Token);
        var window = new MentionFilter { Topic = new(3), From = _now.AddDays(-1), Until = _now, Sentiments = [Sentiment.Negative] };
        var counted = new MachineHalf(window.From, window.Until, _now, [new("volume", 1204, null, "", window)], [new("negative", 0.375, 800, "", window)], [], [], []);
        var words = new BriefWords("Air berhenti.", "", CriticismVerdict.Yes, "pompa diganti", Responsibility.Preventable, 2, "", "", "", "");
        Func<Issue, Decision<Issue>>[] deeds =
        [
            known => new InvitePartner(7, "penyaluran", "rina").Decide(known, _now),
            known => new AddTask("Cek pompa", "budi", TimeSpan.FromHours(4), "rina").Decide(known, _now),
            known => new CheckCalm(true, false, "reda", "rina").Decide(known, _now),
            known => new WriteBrief(counted, words, "rina").Decide(known, _now),
            known => new DecideOnIssue(Outcome.ServiceFixed, "kritiknya benar", "budi", [PracticeRoles.Leader]).Decide(known, _now),
            known => new WriteAfterAction("cepat", "", ["satu sumber angka"], "rina").Decide(known, _now),
        ];
        foreach (var deed in deeds)
        {
            Assert.True(await issues.ChangeAsync(deed((await issues.FindAsync(issue.Id.Value, Token))!).Value!, Token));
        }

        var found = (await issues.FindAsync(issue.Id.Value, Token))!;
        Assert.True(Assert.Single(found.Briefs).IsUnchanged);
        Assert.Equal((7, "Cek pompa", true, Outcome.ServiceFixed), (found.Partners[0].AgencyId, found.Tasks[0].Text, found.CalmChecks[0].IsBelow, found.Decision!.Outcome));
        Assert.Equal(["satu sumber angka"], found.Review!.Lessons);
        Assert.Equal(7, found.Version);
    }

    [Fact]
    public async Task A_mandate_is_read_as_it_was_written()
    {
        await using var scope = Store.Scope();
        var mandates = scope.ServiceProvider.GetRequiredService<IRecords<Mandate>>();
        await mandates.AddAsync(new WriteMandate("Air bersih", "air, pipa", "33.71", 4, [5, 6]).Begin(_now).Value!, Token);
        var line = Assert.Single(await mandates.AllAsync(null, Token));
        Assert.Equal(("33.71", 4), (line.Region, line.AgencyId));
        Assert.Equal(["air", "pipa"], line.Words);
        Assert.Equal([5, 6], line.Partners);
    }

    [Fact]
    public async Task A_message_is_read_as_it_was_written_and_changed_once()
    {
        await using var scope = Store.Scope();
        var contents = scope.ServiceProvider.GetRequiredService<IRecords<ContentItem>>();
        var item = new WriteContent("Air", [new(Channel.X, "Posko buka pukul 10.")], "rina").Begin(1, null, isRehearsal: true, _now).Value!;
        var added = await contents.AddAsync(item, Token);
        var review = new SendToReview(true, "rina").Decide(added, _now).Value!;
        Assert.True(await contents.ChangeAsync(review, Token));
        Assert.False(await contents.ChangeAsync(review, Token));
        var found = (await contents.FindAsync(added.Id.Value, Token))!;
        Assert.Equal((ContentStatus.InReview, true, "Posko buka pukul 10."), (found.Status, found.IsRehearsal, found.Variants[0].Text));
    }
}
