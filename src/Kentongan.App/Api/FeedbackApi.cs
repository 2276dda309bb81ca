using Kentongan.App.Accounts;
using Kentongan.App.Complaints;
using Kentongan.App.Feedback;
using Kentongan.App.Web;
using Kentongan.Calendars;
using Kentongan.Decide.Feedback;
using Kentongan.Records;

namespace Kentongan.App.Api;

/// <summary>The policy-feedback register: theme, responsible agency, answer, publication; and the whole of it as a file.</summary>
public static class FeedbackApi
{
    public static void MapFeedback(this IEndpointRouteBuilder api)
    {
        api.MapGet("/feedback", (Doing<PolicyFeedback> register, CancellationToken token) => register.AllAsync(token)).WithSummary("The policy-feedback register of your agency, newest first");
        api.MapGet("/feedback/{id:int}", (int id, Doing<PolicyFeedback> register, CancellationToken token) => register.FindAsync(id, token)).WithSummary("One line with evidence, answers and history");
        api.MapGet("/feedback.{format:regex(^(csv|xlsx|json)$)}", ExportAsync).RequireAuthorization(Access.Export).WithSummary("The register as CSV, XLSX or JSON");
        var deeds = api.MapGroup("/feedback").RequireAuthorization(Access.Decide);
        deeds.MapPost("/", BeginAsync).WithSummary("Begin a line from an issue, complaints or a topic's posts");
        deeds.MapPost("/{id:int}/draft", (int id, Doing<PolicyFeedback> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new DraftAnswer(AnswerDraft.Of(known), by).Decide(known, now), "feedback.draft", token)).WithSummary("Let the machine draft an answer; it is labelled and must be rewritten");
        deeds.MapPost("/{id:int}/answer", (int id, ComplaintsApi.AnswerDeed deed, Doing<PolicyFeedback> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new WriteAnswer(deed.Answer, by).Decide(known, now), "feedback.answer", token)).WithSummary("Write the answer in your own words");
        deeds.MapPost("/{id:int}/return", (int id, SignalsApi.ReasonDeed deed, Doing<PolicyFeedback> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new ReturnAnswer(deed.Reason, by).Decide(known, now), "feedback.return", token)).WithSummary("Give the answer back, or begin a correction");
        deeds.MapPost("/{id:int}/extension", (int id, SignalsApi.ReasonDeed deed, Doing<PolicyFeedback> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new ExtendFeedback(deed.Reason, by).Decide(known, now), "feedback.extend", token)).WithSummary("Seven more working days, once");
        deeds.MapPost("/{id:int}/withdrawal", (int id, SignalsApi.ReasonDeed deed, Doing<PolicyFeedback> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new WithdrawFeedback(deed.Reason, by).Decide(known, now), "feedback.withdraw", token)).WithSummary("End it without an answer");
        api.MapPost("/feedback/{id:int}/approval", (int id, Doing<PolicyFeedback> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new ApproveAnswer(by).Decide(known, now), "feedback.approve", token)).RequireAuthorization(Access.Approve).WithSummary("Approve an answer that somebody else wrote");
        api.MapPost("/feedback/{id:int}/publication", (int id, PublishDeed deed, Doing<PolicyFeedback> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new PublishAnswer(deed.Address, by).Decide(known, now), "feedback.publish", token)).RequireAuthorization(Access.Approve).WithSummary("Say where it was published; it is listed in public from then on");
    }

    public sealed record PublishDeed(string Address);

    public sealed record NewFeedback(string Theme, string Summary, string Responsible, int? Issue, IReadOnlyList<int>? Complaints, int? Topic);

    static async Task<IResult> BeginAsync(
        NewFeedback request, FeedbackEvidence evidence, AgencyTimes times, Desk<PolicyFeedback> desk, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await evidence.OfAsync(request.Issue, request.Complaints ?? [], request.Topic, cancellationToken) is not { } ground)
        {
            return Results.BadRequest(FeedbackObjections.EvidenceMissing);
        }

        var decision = await desk.BeginAsync((await BeginningAsync(request.Theme, request.Summary, request.Responsible, ground, times, viewer.Name, cancellationToken)).Decide, viewer.Name, "feedback.begin", cancellationToken);
        return decision.Value is { } begun ? Results.Created($"/api/v1/feedback/{begun.Number}", begun) : Results.BadRequest(decision.Objection);
    }

    /// <summary>The line that begins from what was counted.</summary>
    public static async Task<BeginFeedback> BeginningAsync(
        string theme, string summary, string responsible, FeedbackGround ground, AgencyTimes times, string by, CancellationToken cancellationToken) => new()
        {
            Theme = theme,
            Summary = summary,
            Responsible = responsible,
            Counts = ground.Counts,
            Evidence = ground.Pinned,
            AgencyId = ground.AgencyId,
            By = by,
            Issue = ground.Issue,
            Topic = ground.Topic,
            Zone = (await times.OfAsync(ground.AgencyId, cancellationToken)).Zone,
            IsRehearsal = ground.IsRehearsal,
        };

    static async Task<IResult> ExportAsync(
        string format, Doing<PolicyFeedback> register, HolidayBook holidays, IAuditLog audit, Viewer viewer, TimeProvider time, CancellationToken cancellationToken)
    {
        await audit.WriteAsync(viewer.Name, "export.feedback", "feedback", format, cancellationToken);
        var (calendar, now) = (await holidays.CalendarAsync(cancellationToken), time.GetUtcNow());
        var lines = (await register.AllAsync(cancellationToken)).Select(feedback => FeedbackExport.Of(feedback, calendar, now)).ToList();
        var rows = lines.ToAsyncEnumerable().Select(line => line.Cells);
        const string name = "kentongan-umpan-balik.";
        return format switch
        {
            "csv" => Results.Stream(stream => CsvExport.WriteAsync(stream, FeedbackExport.Columns, rows, cancellationToken), "text/csv; charset=utf-8", name + format),
            "json" => Results.Json(lines),
            _ => await WorkbookAsync(rows, name + format, cancellationToken),
        };
    }

    static async Task<IResult> WorkbookAsync(IAsyncEnumerable<IReadOnlyList<string>> rows, string name, CancellationToken cancellationToken)
    {
        var book = new MemoryStream();
        await XlsxExport.WriteAsync(book, "Umpan balik", FeedbackExport.Columns, rows, cancellationToken);
        book.Position = 0;
        return Results.Stream(book, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
    }
}
