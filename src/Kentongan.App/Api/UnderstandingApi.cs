using Kentongan.App.Accounts;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Understand;
using Kentongan.Understand.Causes;
using Kentongan.Understand.Notes;
using Kentongan.Understand.Questions;
using Kentongan.Understand.Voids;

namespace Kentongan.App.Api;

/// <summary>What is read out of a topic beside its numbers: why it peaked, what people ask, notes, saved views, comparisons, voids.</summary>
public static class UnderstandingApi
{
    public static void MapUnderstanding(this IEndpointRouteBuilder api)
    {
        var topic = api.MapGroup("/topics/{id:int}");
        topic.MapGet("/causes", CausesAsync).WithSummary("What changed in the period against the days before, and each thing's share of the increase");
        topic.MapGet("/questions", QuestionsAsync).WithSummary("What people ask, unanswered questions first");
        topic.MapGet("/notes", NotesAsync).WithSummary("Notes on the time line");
        topic.MapPost("/notes", NoteAsync).RequireAuthorization(Access.Listen).WithSummary("Write a note on the time line");
        topic.MapDelete("/notes/{note:int}", RemoveNoteAsync).RequireAuthorization(Access.Listen).WithSummary("Remove a note");
        topic.MapGet("/views", ViewsAsync).WithSummary("Saved views");
        topic.MapPost("/views", SaveAsync).WithSummary("Save a view: a name for an address of the topic");
        topic.MapDelete("/views/{view:int}", RemoveViewAsync).WithSummary("Remove a saved view");
        api.MapGet("/comparison", CompareAsync).WithSummary("Up to five topics in one period (topik=1&topik=2), or one topic in two (from2, until2)");
        api.MapGet("/themes", ThemesAsync).WithSummary("Policy themes with posts, questions, official posts, and which of them are voids");
        api.MapPost("/themes", AddThemeAsync).RequireAuthorization(Access.Listen).WithSummary("Set a policy theme");
        api.MapDelete("/themes/{theme:int}", async (int theme, ThemeDesk desk, CancellationToken token) => await desk.RemoveAsync(theme, token) ? Results.NoContent() : Results.NotFound())
            .RequireAuthorization(Access.Listen).WithSummary("Remove a policy theme");
    }

    /// <param name="At">When it happened.</param>
    /// <param name="Text">What.</param>
    public sealed record NewNote(DateTimeOffset At, string Text);

    /// <param name="Name">What it is called.</param>
    /// <param name="Address">Path and query of one of the topic's pages.</param>
    public sealed record NewView(string Name, string Address);

    public sealed record NewTheme(string Name, string Query, string Reason);

    static async Task<IResult> CausesAsync(int id, TopicViews views, ITopicReadings readings, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(id, cancellationToken) is not { } view)
        {
            return Results.NotFound();
        }

        var why = await PeakExplanation.ReadAsync(readings, view.Filter, cancellationToken);
        await audit.WriteAsync(viewer.Name, "view.causes", $"topic:{id}", view.Exact(), cancellationToken);
        return Results.Ok(new
        {
            why.Mentions,
            why.Usual,
            why.Increase,
            why.Since,
            Causes = why.Causes.ToDictionary(causes => causes.Key.ToString().ToLowerInvariant(), causes => causes.Value, StringComparer.Ordinal),
            Places = why.Places.Where(place => place.Count >= 10),
            why.MentionsRead,
            Sayings = why.Sayings.Select(saying => new { First = ExportRow.Of(saying.First, view.Zone.Offset), saying.Posts, saying.Voices, saying.Reposts }),
        });
    }

    static async Task<IResult> QuestionsAsync(
        int id, TopicViews views, QuestionReading questions, Officials officials, TimeProvider time, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(id, cancellationToken) is not { } view)
        {
            return Results.NotFound();
        }

        var (handles, options) = await officials.AllAsync(cancellationToken);
        var asked = await questions.ReadAsync(view.Filter, handles, options, time.GetUtcNow(), cancellationToken);
        await audit.WriteAsync(viewer.Name, "view.questions", $"topic:{id}", view.Exact(), cancellationToken);
        return Results.Ok(asked.Select(question => new { First = ExportRow.Of(question.First, view.Zone.Offset), question.Asked, question.Answered, question.LastAsked }));
    }

    static async Task<IResult> NotesAsync(int id, TopicViews views, ITopicNotes notes, CancellationToken cancellationToken) =>
        await views.FindAsync(id, cancellationToken) is { } view
            ? Results.Ok((await notes.OfAsync(view.Topic.Id, view.Filter.From, view.Filter.Until, cancellationToken)).Select(NoteJson))
            : Results.NotFound();

    static async Task<IResult> NoteAsync(int id, NewNote note, VisibleTopics topics, MarkDesk desk, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is not { } topic ? Results.NotFound()
        : await desk.NoteAsync(topic, note.At, note.Text, cancellationToken) is { } kept ? Results.Created($"/api/v1/topics/{id}/notes/{kept.Id}", NoteJson(kept))
        : Results.ValidationProblem(Wrong("text"));

    static async Task<IResult> RemoveNoteAsync(int id, int note, VisibleTopics topics, MarkDesk desk, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic && await desk.RemoveNoteAsync(topic, note, cancellationToken) ? Results.NoContent() : Results.NotFound();

    static async Task<IResult> ViewsAsync(int id, VisibleTopics topics, MarkDesk desk, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic ? Results.Ok((await desk.ViewsAsync(topic, cancellationToken)).Select(ViewJson)) : Results.NotFound();

    static async Task<IResult> SaveAsync(int id, NewView view, VisibleTopics topics, MarkDesk desk, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is not { } topic ? Results.NotFound()
        : await desk.SaveAsync(topic, view.Name, view.Address, cancellationToken) is { } kept ? Results.Created($"/api/v1/topics/{id}/views/{kept.Id}", ViewJson(kept))
        : Results.ValidationProblem(Wrong("address"));

    static async Task<IResult> RemoveViewAsync(int id, int view, VisibleTopics topics, MarkDesk desk, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic && await desk.RemoveViewAsync(topic, view, cancellationToken) ? Results.NoContent() : Results.NotFound();

    static async Task<IResult> CompareAsync(
        HttpContext http, VisibleTopics topics, ITopicReadings readings, Viewer viewer, TimeProvider time, CancellationToken cancellationToken)
    {
        var comparison = await Comparison.ReadAsync(
            http.Request.Query.ToDictionary(StringComparer.Ordinal), topics, readings, viewer.Zone, time.GetUtcNow(), cancellationToken);
        return Results.Ok(comparison.Sides.Select(side => new
        {
            Topic = side.View.Topic.Id.Value,
            side.Name,
            side.View.Filter.From,
            side.View.Filter.Until,
            side.Totals,
            side.Sentiments,
            side.Line,
            Words = comparison.WordsOf(side),
            side.TopHashtags,
        }));
    }

    static async Task<IResult> ThemesAsync(int? days, ThemeDesk desk, VoidReading voids, Officials officials, TimeProvider time, CancellationToken cancellationToken)
    {
        var (handles, options) = await officials.AllAsync(cancellationToken);
        var now = time.GetUtcNow();
        var readings = await voids.ReadAsync(await desk.AllAsync(cancellationToken), handles, options, now.AddDays(-Math.Clamp(days ?? 28, 1, 366)), now.AddHours(1), cancellationToken);
        return Results.Ok(readings.Select(reading => new { reading.Theme.Id, reading.Theme.Name, reading.Theme.Query, reading.Theme.Reason, reading.Kind, reading.Posts, reading.Questions, reading.Official }));
    }

    static async Task<IResult> AddThemeAsync(NewTheme request, ThemeDesk desk, CancellationToken cancellationToken)
    {
        var (theme, errors) = await desk.AddAsync(request.Name, request.Query, request.Reason, cancellationToken);
        return theme is not null
            ? Results.Created($"/api/v1/themes/{theme.Id}", theme)
            : Results.ValidationProblem(errors.ToDictionary(error => error.Key, error => new[] { error.Value }, StringComparer.Ordinal));
    }

    static Dictionary<string, string[]> Wrong(string field) => new(StringComparer.Ordinal) { [field] = ["It is missing, too long, or does not belong to the topic."] };

    static object NoteJson(TopicNote note) => new { note.Id, note.At, note.Text, note.By, note.CreatedAt };

    static object ViewJson(SavedView view) => new { view.Id, view.Name, view.Address, view.By, view.CreatedAt };
}
