using Kentongan.App.Accounts;
using Kentongan.App.Sources;
using Kentongan.App.Web;
using Kentongan.Listen.Sources;
using Kentongan.Platforms.News;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kentongan.App.Api;

/// <summary>Sources of news: what is listened to, by what right, and how it goes.</summary>
static class SourcesApi
{
    const int Days = 30;

    public sealed record NewSource(string Address, string? Name, bool FullText = false);

    public sealed record Switch(string Purpose, string LegalBasis, string Terms);

    public sealed record Change(string? Name, int? PauseMinutes, bool? FullText, int? RetentionDays);

    public sealed record Contact(string? Address);

    /// <summary>A source with its days, newest last.</summary>
    public sealed record Coverage(SourceJson Source, IReadOnlyList<DayOfSource> Days);

    public static void MapSources(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sources", async (ISources sources, CancellationToken token) => (await sources.AllAsync(token)).Select(SourceJson.Of)).WithSummary("Sources and how they are");
        api.MapGet("/sources/starter", () => StarterOutlets.Read()).WithSummary("Public Indonesian feeds to choose from");
        api.MapGet("/sources/{id:int}", FindAsync).WithSummary("A source with its coverage of 30 days");
        api.MapGet("/contact", async (OutletContact contact, CancellationToken token) => new Contact(await contact.FindAsync(token))).WithSummary("Whom outlets may ask").RequireAuthorization(Access.Administer);
        api.MapPut("/contact", NameContactAsync).WithSummary("Name whom outlets may ask; nothing names nobody").RequireAuthorization(Access.Administer);
        var deeds = api.MapGroup("/sources").RequireAuthorization(Access.Listen);
        deeds.MapGet("/find", async (string address, SourceFinding finding, CancellationToken token) => (await finding.FindAsync(address, token)).Feeds).WithSummary("The feeds at an address or behind a home page");
        deeds.MapPost("/", AddAsync).WithSummary("Add a feed, switched off");
        deeds.MapPut("/{id:int}", async (int id, Change change, SourceDesk desk, Viewer viewer, CancellationToken token) =>
            Told(await desk.ChangeAsync(new(id), Wanted(change), viewer.Name, token))).WithSummary("Change name, pause, full text and the days that posts are kept (0: as long as the instance keeps them)");
        deeds.MapPost("/{id:int}/on", async (int id, Switch deed, SourceDesk desk, Viewer viewer, CancellationToken token) =>
            Told(await desk.SwitchAsync(new(id), new(true, deed.Purpose, deed.LegalBasis, deed.Terms, viewer.Name), token))).WithSummary("Switch a source on");
        deeds.MapPost("/{id:int}/off", async (int id, SourceDesk desk, Viewer viewer, CancellationToken token) =>
            Told(await desk.SwitchAsync(new(id), new(false, "", "", "", viewer.Name), token))).WithSummary("Switch a source off");
        deeds.MapPost("/{id:int}/test", TestAsync).WithSummary("Fetch a source anew and say how it is");
        deeds.MapDelete("/{id:int}", RemoveAsync).WithSummary("Remove a source with its history");
    }

    static async Task<Results<Ok<Contact>, BadRequest<Objection>>> NameContactAsync(Contact named, OutletContact contact, Viewer viewer, CancellationToken cancellationToken)
    {
        var decision = await contact.NameAsync(named.Address, viewer.Name, cancellationToken);
        return decision.Value is { } address ? TypedResults.Ok(new Contact(address)) : TypedResults.BadRequest(decision.Objection);
    }

    static SourceChange Wanted(Change change) =>
        new(change.Name, change.PauseMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null, change.FullText, change.RetentionDays);

    static async Task<Results<Ok<Coverage>, NotFound>> FindAsync(int id, ISources sources, Viewer viewer, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await sources.FindAsync(new(id), cancellationToken) is not { } source)
        {
            return TypedResults.NotFound();
        }

        var today = DateOnly.FromDateTime(viewer.Zone.At(time.GetUtcNow()).DateTime);
        var polls = await sources.PollsAsync(source.Id, time.GetUtcNow().AddDays(-Days), cancellationToken);
        return TypedResults.Ok(new Coverage(SourceJson.Of(source), DayOfSource.Of(polls, today.AddDays(1 - Days), today, viewer.Zone.Offset)));
    }

    static async Task<Results<Created<SourceJson>, BadRequest<Objection>>> AddAsync(NewSource request, SourceDesk desk, Viewer viewer, CancellationToken cancellationToken)
    {
        var added = await desk.AddAsync(request.Address, request.Name, outlet: null, request.FullText, viewer.Name, cancellationToken);
        return added.Value is { } source ? TypedResults.Created($"/api/v1/sources/{source.Id}", SourceJson.Of(source)) : TypedResults.BadRequest(added.Objection);
    }

    static async Task<Results<Ok<SourceJson>, NotFound>> TestAsync(
        int id, ISources sources, PollSources polling, SourceDesk desk, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await sources.FindAsync(new(id), cancellationToken) is not { } source)
        {
            return TypedResults.NotFound();
        }

        await polling.PollAsync([source], claim: false, anew: true, cancellationToken);
        await desk.TestedAsync(source, viewer.Name, cancellationToken);
        return TypedResults.Ok(SourceJson.Of((await sources.FindAsync(source.Id, cancellationToken))!));
    }

    static async Task<Results<NoContent, NotFound>> RemoveAsync(int id, ISources sources, SourceDesk desk, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await sources.FindAsync(new(id), cancellationToken) is not { } source)
        {
            return TypedResults.NotFound();
        }

        await desk.RemoveAsync(source, viewer.Name, cancellationToken);
        return TypedResults.NoContent();
    }

    static Results<Ok<SourceJson>, NotFound, BadRequest<Objection>> Told(Decision<Source> decision) =>
        decision.Value is { } source ? TypedResults.Ok(SourceJson.Of(source))
        : decision.Objection == SourceDesk.Gone ? TypedResults.NotFound()
        : TypedResults.BadRequest(decision.Objection);
}
