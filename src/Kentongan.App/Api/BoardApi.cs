using Kentongan.App.Accounts;
using Kentongan.App.Exercises;
using Kentongan.App.Pages.Decide.Briefs;
using Kentongan.App.Web;
using Kentongan.Decide.Briefs;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Routing;
using Kentongan.Records;

namespace Kentongan.App.Api;

/// <summary>What a team does with an issue: decision, tasks, partners, calm checks, review, brief; and the table that says who leads.</summary>
public static class BoardApi
{
    public static void MapBoard(this IEndpointRouteBuilder api)
    {
        var deeds = api.MapGroup("/issues/{id:int}").RequireAuthorization(Access.Decide);
        deeds.MapPost("/decision", DecideAsync).WithSummary("Decide what is done; from level 3 on two people, one of them the head");
        deeds.MapPost("/tasks", (int id, TaskDeed deed, Doing<Issue> doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new AddTask(deed.Text, deed.Owner, deed.Hours is { } hours ? TimeSpan.FromHours(hours) : null, by).Decide(issue, now), "issue.task", token)).WithSummary("Give somebody something to do");
        deeds.MapPost("/tasks/{number:int}/done", (int id, int number, Doing<Issue> doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new FinishTask(number, by).Decide(issue, now), "issue.task", token)).WithSummary("Say that a task is done");
        deeds.MapPost("/partners", (int id, PartnerDeed deed, Doing<Issue> doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new InvitePartner(deed.AgencyId, deed.Why, by).Decide(issue, now), "issue.partner", token)).WithSummary("Ask another agency to help");
        deeds.MapPost("/calm", (int id, CalmDeed deed, Doing<Issue> doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new CheckCalm(deed.IsBelow, deed.AreQuestionsAnswered, deed.Note, by).Decide(issue, now), "issue.calm", token)).WithSummary("Note a window of the de-escalation test");
        deeds.MapPost("/review", (int id, ReviewDeed deed, Doing<Issue> doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new WriteAfterAction(deed.Worked, deed.DidNot, deed.Lessons, by).Decide(issue, now), "issue.review", token)).WithSummary("Write the after-action review");
        deeds.MapPost("/brief", WriteBriefAsync).WithSummary("Write the next version of the brief; the machine's half is counted now");
        deeds.MapPost("/brief/approval", (int id, Doing<Issue> doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new ApproveBrief(by).Decide(issue, now), "issue.brief-approve", token)).WithSummary("Approve the newest version; its author cannot");
        api.MapPost("/issues/{id:int}/acknowledgement", AcknowledgeAsync).WithSummary("Say that your agency received the issue");
        api.MapGet("/issues/{id:int}/similar", SimilarAsync).WithSummary("Earlier issues whose lessons may help");
        api.MapGet("/mandates", (IRecords<Mandate> mandates, CancellationToken token) => mandates.AllAsync(null, token)).WithSummary("The routing table: who leads what, where");
        api.MapPost("/mandates", (MandateDeed deed, Doing<Mandate> doing, CancellationToken token) => doing.BeginAsync(deed.Of().Begin, "mandate.write", "mandates", token)).RequireAuthorization(Access.Administer).WithSummary("Write a line of the routing table");
        api.MapGet("/route", async (string text, string? place, IRecords<Mandate> mandates, CancellationToken token) =>
            MandateRoute.For(await mandates.AllAsync(null, token), text, place) is { } route ? Results.Ok(route) : Results.NotFound()).WithSummary("Who should lead, by subject and region");
    }

    public sealed record TaskDeed(string Text, string Owner, double? Hours);

    public sealed record PartnerDeed(int AgencyId, string Why);

    public sealed record CalmDeed(bool IsBelow, bool AreQuestionsAnswered, string Note);

    public sealed record ReviewDeed(string Worked, string DidNot, IReadOnlyList<string> Lessons);

    public sealed record MandateDeed(string Subject, string Words, string Region, int AgencyId, IReadOnlyList<int>? Partners)
    {
        public WriteMandate Of() => new(Subject, Words, Region, AgencyId, Partners ?? []);
    }

    static async Task<IResult> DecideAsync(
        int id, IssuesApi.EndDeed deed, VisibleIssues issues, DecidingRoles deciding, Desk<Issue> desk, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await issues.FindAsync(id, cancellationToken) is not { } issue || !viewer.Sees(issue.AgencyId))
        {
            return Results.NotFound();
        }

        var roles = await deciding.OfAsync(issue, cancellationToken);
        var decision = await desk.DoAsync(id, new DecideOnIssue(deed.Outcome, deed.Reason, viewer.Name, roles).Decide, viewer.Name, "issue.decide", cancellationToken);
        return decision.Value is { } changed ? Results.Ok(changed) : Results.BadRequest(decision.Objection);
    }

    static async Task<IResult> WriteBriefAsync(
        int id, BriefWords deed, VisibleIssues issues, BriefWindow window, Desk<Issue> desk, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await issues.FindAsync(id, cancellationToken) is not { } issue || !viewer.Sees(issue.AgencyId))
        {
            return Results.NotFound();
        }

        if (await window.CountAsync(issue, cancellationToken) is not { } counted)
        {
            return Results.BadRequest(BriefObjections.NothingToCount);
        }

        var decision = await desk.DoAsync(id, new WriteBrief(counted, deed, viewer.Name).Decide, viewer.Name, "issue.brief", cancellationToken);
        return decision.Value is { } changed ? Results.Ok(changed.Briefs[^1]) : Results.BadRequest(decision.Objection);
    }

    static async Task<IResult> AcknowledgeAsync(int id, VisibleIssues issues, Desk<Issue> desk, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await issues.FindAsync(id, cancellationToken) is null)
        {
            return Results.NotFound();
        }

        var decision = await desk.DoAsync(id, new AcknowledgeIssue(viewer.AgencyId ?? 0, viewer.Name).Decide, viewer.Name, "issue.acknowledge", cancellationToken);
        return decision.Value is { } changed ? Results.Ok(changed.Partners) : Results.BadRequest(decision.Objection);
    }

    static async Task<IResult> SimilarAsync(int id, VisibleIssues issues, CancellationToken cancellationToken) =>
        await issues.FindAsync(id, cancellationToken) is { } issue
            ? Results.Ok(SimilarIssues.With(issue, await issues.AllAsync(cancellationToken)).Select(other => new { other.Id, other.Title, other.Review!.Lessons }))
            : Results.NotFound();
}
