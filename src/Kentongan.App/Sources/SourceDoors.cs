using Kentongan.App.Accounts;
using Kentongan.App.Web;
using Microsoft.AspNetCore.Mvc;

namespace Kentongan.App.Sources;

/// <summary>The one press with which a found or listed feed becomes a source.</summary>
static class SourceDoors
{
    public static void MapSourceDoors(this IEndpointRouteBuilder app) =>
        app.MapPost("/pantau/sumber/ambil", TakeAsync).RequireAuthorization(Access.Listen).ExcludeFromDescription();

    static async Task<IResult> TakeAsync([FromForm] string address, [FromForm] string? name, SourceDesk desk, Viewer viewer, CancellationToken cancellationToken) =>
        (await desk.AddAsync(address, name, outlet: null, readsArticles: false, viewer.Name, cancellationToken)).Value is { } source
            ? Results.LocalRedirect($"/pantau/sumber/{source.Id}?ok=source-added")
            : Results.LocalRedirect("/pantau/sumber/baru");
}
