using Kentongan.App.Accounts;
using Kentongan.App.Sources;
using Kentongan.App.Web;
using Kentongan.Listen.Outlets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kentongan.App.Api;

/// <summary>The register of news outlets.</summary>
static class OutletsApi
{
    public sealed record Entry(string Name, OutletKind Kind, string? Region, int Zone = 7);

    /// <summary>What the press council's list says; null takes the entry back.</summary>
    public sealed record Verification(bool? Verified);

    public static void MapOutlets(this IEndpointRouteBuilder app)
    {
        var outlets = app.MapGroup("/api/v1/outlets").RequireAuthorization(Access.Outlets);
        outlets.MapGet("/", (IOutlets register, CancellationToken token) => register.AllAsync(token)).WithSummary("The register of outlets");
        outlets.MapPut("/{site}", KeepAsync).WithSummary("Add or change an outlet");
        outlets.MapPut("/{site}/verification", VerifyAsync).RequireAuthorization(Access.Administer).WithSummary("Enter the press council's verification");
        outlets.MapDelete("/{site}", async (string site, OutletDesk desk, Viewer viewer, CancellationToken token) =>
        {
            await desk.RemoveAsync(site, viewer.Name, token);
            return TypedResults.NoContent();
        }).WithSummary("Take an outlet off the register");
    }

    static async Task<Results<Ok<Outlet>, BadRequest<Objection>>> KeepAsync(string site, Entry entry, OutletDesk desk, Viewer viewer, CancellationToken cancellationToken)
    {
        var kept = await desk.KeepAsync(new(entry.Name, site, entry.Kind) { Region = entry.Region, Zone = entry.Zone }, viewer.Name, cancellationToken);
        return kept.Value is { } outlet ? TypedResults.Ok(outlet) : TypedResults.BadRequest(kept.Objection);
    }

    static async Task<Results<NoContent, NotFound>> VerifyAsync(string site, Verification verification, OutletDesk desk, Viewer viewer, CancellationToken cancellationToken) =>
        await desk.VerifyAsync(site, verification.Verified, viewer.Name, cancellationToken) ? TypedResults.NoContent() : TypedResults.NotFound();
}
