using System.Globalization;
using Kentongan.App.Accounts;
using Kentongan.App.Web;
using Microsoft.AspNetCore.Mvc;

namespace Kentongan.App.Pages.Understand;

/// <summary>Where the small forms for notes and saved views are sent.</summary>
public static class MarkDoors
{
    public static void MapMarks(this IEndpointRouteBuilder app)
    {
        var topic = app.MapGroup("/topik/{id:int}").ExcludeFromDescription();
        topic.MapPost("/catatan", NoteAsync).RequireAuthorization(Access.Listen);
        topic.MapPost("/catatan/{note:int}/hapus", RemoveNoteAsync).RequireAuthorization(Access.Listen);
        topic.MapPost("/tampilan", SaveAsync).RequireAuthorization(Access.Read);
        topic.MapPost("/tampilan/{view:int}/hapus", RemoveViewAsync).RequireAuthorization(Access.Read);
    }

    static async Task<IResult> NoteAsync(
        int id, [FromForm] string? at, [FromForm] string? text, [FromForm] string? back, VisibleTopics topics, MarkDesk desk, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await topics.FindAsync(id, cancellationToken) is not { } topic)
        {
            return Results.NotFound();
        }

        var isTime = DateTime.TryParseExact(at, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local);
        var note = isTime ? await desk.NoteAsync(topic, new(local, viewer.Zone.Offset), text, cancellationToken) : null;
        return Results.LocalRedirect(Back(id, back, note is null ? null : "note-added"));
    }

    static async Task<IResult> RemoveNoteAsync(
        int id, int note, [FromForm] string? back, VisibleTopics topics, MarkDesk desk, CancellationToken cancellationToken)
    {
        if (await topics.FindAsync(id, cancellationToken) is not { } topic)
        {
            return Results.NotFound();
        }

        await desk.RemoveNoteAsync(topic, note, cancellationToken);
        return Results.LocalRedirect(Back(id, back, "note-removed"));
    }

    static async Task<IResult> SaveAsync(
        int id, [FromForm] string? name, [FromForm] string? address, VisibleTopics topics, MarkDesk desk, CancellationToken cancellationToken)
    {
        if (await topics.FindAsync(id, cancellationToken) is not { } topic)
        {
            return Results.NotFound();
        }

        var view = await desk.SaveAsync(topic, name, address, cancellationToken);
        return Results.LocalRedirect(Back(id, address, view is null ? null : "view-saved"));
    }

    static async Task<IResult> RemoveViewAsync(int id, int view, [FromForm] string? back, VisibleTopics topics, MarkDesk desk, CancellationToken cancellationToken)
    {
        if (await topics.FindAsync(id, cancellationToken) is not { } topic)
        {
            return Results.NotFound();
        }

        await desk.RemoveViewAsync(topic, view, cancellationToken);
        return Results.LocalRedirect(Back(id, back, "view-removed"));
    }

    /// <summary>The view that the form stood on, with what was done; never out of the topic.</summary>
    static string Back(int id, string? address, string? done)
    {
        var page = address is not null && address.StartsWith($"/topik/{id}", StringComparison.Ordinal) ? address : $"/topik/{id}";
        return done is null ? page : page + (page.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "ok=" + done;
    }
}
