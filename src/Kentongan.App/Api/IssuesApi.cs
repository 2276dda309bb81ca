using Kentongan.App.Accounts;
using Kentongan.App.Web;
using Kentongan.Decide.Issues;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kentongan.App.Api;

/// <summary>Issues and the deeds on them; each deed answers with the issue as it is afterwards, or with the objection.</summary>
public static class IssuesApi
{
    public static void MapIssues(this IEndpointRouteBuilder api)
    {
        api.MapGet("/issues", (IIssues issues, Viewer viewer, CancellationToken token) => issues.AllAsync(viewer.AgencyId, token)).WithSummary("The issues of your agency, newest first");
        api.MapGet("/issues/{id:int}", FindAsync).WithSummary("One issue with its timeline and evidence");
        var deeds = api.MapGroup("/issues").RequireAuthorization(Access.Decide);
        deeds.MapPost("/", OpenAsync).WithSummary("Open an issue");
        deeds.MapPost("/{id:int}/level", (int id, LevelDeed deed, Doing doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new ChangeLevel(deed.Level, deed.Grounds, deed.Reason, by).Decide(issue, now), "issue.level", token)).WithSummary("Change the level, or confirm a proposed one");
        deeds.MapPost("/{id:int}/assessment", (int id, AssessDeed deed, Doing doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new AssessIssue(deed.Impact, deed.Spread, deed.Reason, by).Decide(issue, now), "issue.assess", token)).WithSummary("Set impact and spread");
        deeds.MapPost("/{id:int}/owner", (int id, OwnerDeed deed, Doing doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new AssignIssue(deed.Owner, by).Decide(issue, now), "issue.assign", token)).WithSummary("Give it to a person");
        deeds.MapPost("/{id:int}/notes", (int id, NoteDeed deed, Doing doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new RecheckIssue(deed.Text, by).Decide(issue, now), "issue.note", token)).WithSummary("Write a note and wind up the clock");
        deeds.MapPost("/{id:int}/evidence", (int id, EvidenceDeed deed, Doing doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new PinEvidence(deed.Title, deed.Address, deed.Content, by).Decide(issue, now), "issue.evidence", token)).WithSummary("Pin evidence");
        deeds.MapPost("/{id:int}/end", (int id, EndDeed deed, Doing doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new CloseIssue(deed.Outcome, deed.Reason, by).Decide(issue, now), "issue.close", token)).WithSummary("Close it with an outcome");
    }

    /// <summary>A new issue.</summary>
    public sealed record NewIssue(string Title, string Reason, int? AgencyId, int? Topic, string? Owner, IssueLevel Level, Ground Grounds);

    public sealed record LevelDeed(IssueLevel Level, Ground Grounds, string Reason);

    public sealed record AssessDeed(Impact Impact, Spread Spread, string Reason);

    public sealed record OwnerDeed(string Owner);

    public sealed record NoteDeed(string Text);

    public sealed record EvidenceDeed(string Title, string Address, string Content);

    public sealed record EndDeed(Outcome Outcome, string Reason);

    static async Task<Results<Ok<Issue>, NotFound>> FindAsync(int id, IIssues issues, Viewer viewer, CancellationToken cancellationToken) =>
        await issues.FindAsync(new(id), cancellationToken) is { } issue && viewer.Sees(issue.AgencyId) ? TypedResults.Ok(issue) : TypedResults.NotFound();

    static async Task<Results<Created<Issue>, BadRequest<Objection>>> OpenAsync(NewIssue request, IssueDesk desk, Viewer viewer, CancellationToken cancellationToken)
    {
        var decision = await desk.OpenAsync(new()
        {
            Title = request.Title,
            Reason = request.Reason,
            By = viewer.Name,
            AgencyId = viewer.AgencyId ?? request.AgencyId ?? 1,
            Topic = request.Topic is { } topic ? new TopicId(topic) : null,
            Owner = request.Owner,
            Level = request.Level,
            Grounds = request.Grounds,
        }, cancellationToken);
        return decision.Value is { } issue ? TypedResults.Created($"/api/v1/issues/{issue.Id}", issue) : TypedResults.BadRequest(decision.Objection);
    }

    /// <summary>Does a deed in the name of the person who asks, on an issue of their agency.</summary>
    public sealed class Doing(IIssues issues, IssueDesk desk, Viewer viewer)
    {
        public async Task<Results<Ok<Issue>, NotFound, BadRequest<Objection>>> DoAsync(
            int id, Func<Issue, string, DateTimeOffset, Decision<Issue>> deed, string action, CancellationToken cancellationToken)
        {
            if (await issues.FindAsync(new(id), cancellationToken) is not { } found || !viewer.Sees(found.AgencyId))
            {
                return TypedResults.NotFound();
            }

            var decision = await desk.DoAsync(found.Id, (issue, now) => deed(issue, viewer.Name, now), viewer.Name, action, cancellationToken);
            return decision.IsAllowed
                ? TypedResults.Ok(await issues.FindAsync(found.Id, cancellationToken))
                : TypedResults.BadRequest(decision.Objection);
        }
    }
}
