using System.Text.Json;
using Kentongan.App.Accounts;
using Kentongan.App.Web;
using Kentongan.Decide.Claims;
using Kentongan.Storage.Desk;
using Microsoft.EntityFrameworkCore;

namespace Kentongan.App.Api;

/// <summary>The claims log: what is said, what the evidence shows, who checked it, and whether to answer.</summary>
public static class ClaimsApi
{
    public static void MapClaims(this IEndpointRouteBuilder api)
    {
        api.MapGet("/claims", (Doing<Claim> claims, CancellationToken token) => claims.AllAsync(token)).WithSummary("The claims of your agency, newest first");
        api.MapGet("/claims/{id:int}", (int id, Doing<Claim> claims, CancellationToken token) => claims.FindAsync(id, token)).WithSummary("One claim with evidence and verdicts");
        api.MapGet("/claims/{id:int}/spread", SpreadAsync).WithSummary("How a debunked claim travels, by day, before and after the clarification");
        api.MapGet("/claims/{id:int}/claim-review", ReviewAsync).WithSummary("The claim and its verdict as schema.org ClaimReview");
        var deeds = api.MapGroup("/claims").RequireAuthorization(Access.Decide);
        deeds.MapPost("/", (NewClaim request, Doing<Claim> doing, VisibleTopics topics, Viewer viewer, CancellationToken token) => topics.InAsync(request.Topic, topic => doing.BeginAsync(
            new LogClaim(request.Text, request.Kind, topic?.AgencyId ?? viewer.AgencyId ?? request.AgencyId ?? 1, topic?.Id, null, topic?.IsRehearsal ?? false, viewer.Name).Begin, "claim.log", "claims", token), token)).WithSummary("Log a claim");
        deeds.MapPost("/reviews", (JsonElement review, Doing<Claim> doing, Viewer viewer, CancellationToken token) => doing.BeginAsync(
            now => ClaimReviewJson.Read(review.GetRawText(), viewer.AgencyId ?? 1, viewer.Name, now), "claim.import", "claims", token)).WithSummary("Take in somebody else's ClaimReview");
        deeds.MapPost("/{id:int}/kind", (int id, KindDeed deed, Doing<Claim> doing, CancellationToken token) =>
            doing.DoAsync(id, (claim, by, now) => new ClassifyClaim(deed.Kind, by).Decide(claim, now), "claim.kind", token)).WithSummary("Say what sort of statement it is");
        deeds.MapPost("/{id:int}/evidence", (int id, SourceDeed deed, Doing<Claim> doing, CancellationToken token) =>
            doing.DoAsync(id, (claim, by, now) => new AddEvidence(deed.Title, deed.Address, by).Decide(claim, now), "claim.evidence", token)).WithSummary("Add a primary source");
        deeds.MapPost("/{id:int}/verdict", (int id, VerdictDeed deed, Doing<Claim> doing, CancellationToken token) =>
            doing.DoAsync(id, (claim, by, now) => new GiveVerdict(deed.Verdict, deed.Reason, deed.Correction, by).Decide(claim, now), "claim.verdict", token)).WithSummary("Give a verdict, or confirm another verifier's");
        deeds.MapPost("/{id:int}/response", (int id, ResponseDeed deed, Doing<Claim> doing, CancellationToken token) =>
            doing.DoAsync(id, (claim, by, now) => new ChooseResponse(deed.Respond, deed.Reason, by).Decide(claim, now), "claim.response", token)).WithSummary("Decide to answer or to leave alone");
        deeds.MapPost("/{id:int}/sightings", async (int id, SightingDeed deed, Doing<Claim> doing, CancellationToken token) => PostId.TryParse(deed.Post, out var post)
            ? (IResult)(await doing.DoAsync(id, (claim, by, now) => new JudgeSighting(post, deed.Repeats, by).Decide(claim, now), "claim.sighting", token)).Result
            : Results.BadRequest("post: 32 hexadecimal digits, as the posts' ids are written.")).WithSummary("Say whether a suggested post repeats the claim");
        deeds.MapPost("/{id:int}/clarification", (int id, ClarifiedDeed deed, Doing<Claim> doing, CancellationToken token) =>
            doing.DoAsync(id, (claim, by, now) => new NoteClarification(deed.At, by).Decide(claim, now), "claim.clarified", token)).WithSummary("Note when the clarification was published");
    }

    public sealed record SightingDeed(string Post, bool Repeats);

    public sealed record NewClaim(string Text, ClaimKind Kind, int? AgencyId, int? Topic);

    public sealed record KindDeed(ClaimKind Kind);

    public sealed record SourceDeed(string Title, string Address);

    public sealed record VerdictDeed(Verdict Verdict, string Reason, string? Correction);

    public sealed record ResponseDeed(bool Respond, string Reason);

    public sealed record ClarifiedDeed(DateTimeOffset At);

    /// <summary>Numbers only: the posts behind them are on the page, where looking at them is on record.</summary>
    static async Task<IResult> SpreadAsync(int id, Kentongan.Records.IRecords<Claim> claims, ClaimSpread spread, Viewer viewer, CancellationToken cancellationToken) =>
        await claims.FindAsync(id, cancellationToken) is { } claim && viewer.Sees(claim.AgencyId) && await spread.CountAsync(claim, cancellationToken) is { } numbers
            ? Results.Ok(new { numbers.Suggested, numbers.Confirmed, numbers.Before, numbers.After, numbers.ClarifiedAt, numbers.ByDay, Waiting = numbers.Waiting.Select(post => new { Post = post.Mention.Post.Id.ToString(), post.Share }) })
            : Results.NotFound();

    static async Task<IResult> ReviewAsync(int id, Kentongan.Records.IRecords<Claim> claims, Viewer viewer, DeskContext desk, HttpContext http, CancellationToken cancellationToken)
    {
        if (await claims.FindAsync(id, cancellationToken) is not { } claim || !viewer.Sees(claim.AgencyId))
        {
            return Results.NotFound();
        }

        if (claim.IsRehearsal)
        {
            return Results.Conflict(ClaimObjections.StaysInside);
        }

        var agency = await desk.Agencies.AsNoTracking().FirstOrDefaultAsync(row => row.Id == claim.AgencyId, cancellationToken);
        var review = ClaimReviewJson.Write(claim, agency?.Name ?? "Kentongan", new($"{http.Request.Scheme}://{http.Request.Host}/klaim/{id}"));
        return review is null ? Results.NotFound() : Results.Json(review, contentType: "application/ld+json");
    }
}
