using Kentongan.App.Accounts;
using Kentongan.App.Exercises;
using Kentongan.App.Web;
using Kentongan.Decide.Issues;

namespace Kentongan.App.Api;

/// <summary>Issues and the deeds on them; each deed answers with the issue as it is afterwards, or with the objection.</summary>
public static class IssuesApi
{
    public static void MapIssues(this IEndpointRouteBuilder api)
    {
        api.MapGet("/issues", (Doing<Issue> issues, CancellationToken token) => issues.AllAsync(token)).WithSummary("The issues of your agency, newest first");
        api.MapGet("/issues/{id:int}", (int id, Doing<Issue> issues, CancellationToken token) => issues.FindAsync(id, token)).WithSummary("One issue with its timeline and evidence");
        var deeds = api.MapGroup("/issues").RequireAuthorization(Access.Decide);
        deeds.MapPost("/", (NewIssue request, Doing<Issue> doing, VisibleTopics topics, DecidingRoles deciding, Viewer viewer, CancellationToken token) =>
            topics.InAsync(request.Topic, async topic => await doing.BeginAsync((request.Of(viewer, topic) with { Roles = await deciding.OfAsync([topic?.Id], token) }).Decide, "issue.open", "issues", token), token)).WithSummary("Open an issue");
        deeds.MapPost("/{id:int}/level", LevelAsync).WithSummary("Change the level, propose one, or confirm a proposed one: the level says whose role decides");
        deeds.MapPost("/{id:int}/assessment", (int id, AssessDeed deed, Doing<Issue> doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new AssessIssue(deed.Impact, deed.Spread, deed.Reason, by).Decide(issue, now), "issue.assess", token)).WithSummary("Set impact and spread");
        deeds.MapPost("/{id:int}/owner", (int id, OwnerDeed deed, Doing<Issue> doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new AssignIssue(deed.Owner, by).Decide(issue, now), "issue.assign", token)).WithSummary("Give it to a person");
        deeds.MapPost("/{id:int}/notes", (int id, NoteDeed deed, Doing<Issue> doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new RecheckIssue(deed.Text, by).Decide(issue, now), "issue.note", token)).WithSummary("Write a note and wind up the clock");
        deeds.MapPost("/{id:int}/evidence", (int id, EvidenceDeed deed, Doing<Issue> doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new PinEvidence(deed.Title, deed.Address, deed.Content, by).Decide(issue, now), "issue.evidence", token)).WithSummary("Pin evidence");
        deeds.MapPost("/{id:int}/end", (int id, EndDeed deed, Doing<Issue> doing, CancellationToken token) =>
            doing.DoAsync(id, (issue, by, now) => new CloseIssue(deed.Outcome, deed.Reason, by).Decide(issue, now), "issue.close", token)).WithSummary("Close it with an outcome");
    }

    static async Task<IResult> LevelAsync(int id, LevelDeed deed, VisibleIssues issues, DecidingRoles deciding, Doing<Issue> doing, CancellationToken cancellationToken)
    {
        if (await issues.FindAsync(id, cancellationToken) is not { } found)
        {
            return Results.NotFound();
        }

        var roles = await deciding.OfAsync(found, cancellationToken);
        return (IResult)(await doing.DoAsync(id, (issue, by, now) => new ChangeLevel(deed.Level, deed.Grounds, deed.Reason, by, roles).Decide(issue, now), "issue.level", cancellationToken)).Result;
    }

    /// <summary>A new issue.</summary>
    public sealed record NewIssue(string Title, string Reason, int? AgencyId, int? Topic, string? Owner, IssueLevel Level, Ground Grounds)
    {
        public OpenIssue Of(Viewer viewer, Topic? topic) => new()
        {
            Title = Title,
            Reason = Reason,
            By = viewer.Name,
            AgencyId = topic?.AgencyId ?? viewer.AgencyId ?? AgencyId ?? 1,
            Topic = topic?.Id,
            IsRehearsal = topic?.IsRehearsal ?? false,
            Owner = Owner,
            Level = Level,
            Grounds = Grounds,
        };
    }

    public sealed record LevelDeed(IssueLevel Level, Ground Grounds, string Reason);

    public sealed record AssessDeed(Impact Impact, Spread Spread, string Reason);

    public sealed record OwnerDeed(string Owner);

    public sealed record NoteDeed(string Text);

    public sealed record EvidenceDeed(string Title, string Address, string Content);

    public sealed record EndDeed(Outcome Outcome, string Reason);
}
