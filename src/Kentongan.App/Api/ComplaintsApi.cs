using Kentongan.App.Accounts;
using Kentongan.App.Complaints;
using Kentongan.App.Exercises;
using Kentongan.App.Importing;
using Kentongan.App.Web;
using Kentongan.Calendars;
using Kentongan.Decide.Complaints;
using Kentongan.Decide.Issues;
using Kentongan.Records;

namespace Kentongan.App.Api;

/// <summary>Complaints and questions with their clocks, what is done with them, and the holidays that the clocks leave out.</summary>
public static class ComplaintsApi
{
    public static void MapComplaints(this IEndpointRouteBuilder api)
    {
        api.MapGet("/complaints", ListAsync).WithSummary("Complaints and questions of your agency with their clocks, the most urgent first");
        api.MapGet("/complaints/{id:int}", async (int id, ComplaintBoard board, CancellationToken token) =>
            await board.FindAsync(id, token) is { } line ? Results.Ok(Json(line)) : Results.NotFound()).WithSummary("One of them with its history");
        api.MapGet("/complaints/matters", MattersAsync).WithSummary("What several of them have in common and no issue holds");
        api.MapPost("/complaints/import", ImportAsync).RequireAuthorization(Access.Listen).DisableAntiforgery().WithSummary("Import an export of SP4N-LAPOR! (CSV, XLSX)");
        var deeds = api.MapGroup("/complaints").RequireAuthorization(Access.Decide);
        deeds.MapPost("/questions", async (QuestionsDeed deed, QuestionCollecting collecting, CancellationToken token) =>
            await collecting.TakeAsync(deed.Topic, deed.Days ?? QuestionCollecting.UsualDays, token) is { } taken ? Results.Ok(new { taken.New, taken.Changed, taken.Unchanged }) : Results.NotFound()).WithSummary("Take a topic's unanswered questions into the register");
        deeds.MapPost("/issue", OpenIssueAsync).WithSummary("Open one issue from several");
        deeds.MapPost("/issue/{issue:int}", JoinAsync).WithSummary("Add several to an open issue");
        deeds.MapPost("/{id:int}/forward", (int id, ForwardDeed deed, Doing<Complaint> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new ForwardComplaint(deed.To, deed.Note ?? "", by).Decide(known, now), "complaint.forward", token)).WithSummary("Verify and hand it to whom it concerns");
        deeds.MapPost("/{id:int}/follow-up", (int id, AnswerDeed deed, Doing<Complaint> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new FollowUpComplaint(deed.Answer, by).Decide(known, now), "complaint.follow-up", token)).WithSummary("Say what was done or answered");
        deeds.MapPost("/{id:int}/reopen", (int id, SignalsApi.ReasonDeed deed, Doing<Complaint> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new ReopenComplaint(deed.Reason, by).Decide(known, now), "complaint.reopen", token)).WithSummary("Somebody replied: take it up again");
        deeds.MapPost("/{id:int}/closure", (int id, SignalsApi.ReasonDeed deed, Doing<Complaint> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new CloseComplaint(deed.Reason, by).Decide(known, now), "complaint.close", token)).WithSummary("Close it with the reason");
        deeds.MapPost("/{id:int}/leave-issue", (int id, SignalsApi.ReasonDeed deed, Doing<Complaint> doing, CancellationToken token) =>
            doing.DoAsync(id, (known, by, now) => new LeaveIssue(deed.Reason, by).Decide(known, now), "complaint.leave-issue", token)).WithSummary("Take it out of its issue");
        api.MapGet("/holidays", (HolidayBook book, CancellationToken token) => book.AllAsync(token)).WithSummary("Days on which public offices are closed");
        api.MapPost("/holidays", SetHolidayAsync).RequireAuthorization(Access.Administer).WithSummary("Set a day off, or say that it is worked");
    }

    public sealed record QuestionsDeed(int Topic, int? Days);

    public sealed record ForwardDeed(string To, string? Note);

    public sealed record AnswerDeed(string Answer);

    public sealed record IssueDeed(IReadOnlyList<int> Complaints, string Title, string Reason, string? Owner, IssueLevel Level, Ground Grounds);

    public sealed record JoinDeed(IReadOnlyList<int> Complaints);

    public sealed record HolidayDeed(DateOnly Date, bool IsOff, HolidayKind Kind, string Name, string Reason)
    {
        public SetHoliday Of(string by) => new(Date, IsOff, Kind, Name, Reason, by);
    }

    static async Task<IResult> ListAsync(string? state, string? kind, string? loose, ComplaintBoard board, CancellationToken cancellationToken)
    {
        var filter = ComplaintFilter.Read(state, kind, loose);
        return Results.Ok((await board.AllAsync(cancellationToken)).Where(filter.Holds).Select(Json));
    }

    static object Json(ComplaintLine line) => new
    {
        line.Complaint.Number, line.Complaint.Kind, line.Complaint.Stage, line.Complaint.TrackingId, line.Complaint.Category, line.Complaint.HandedTo, line.Complaint.NeedsInquiry,
        Post = line.Complaint.Post.ToString(), Topic = line.Complaint.Topic?.Value, line.Complaint.Asked, Issue = line.Complaint.Issue?.Value, line.Complaint.ReceivedAt,
        line.Complaint.ForwardedAt, line.Complaint.FollowedUpAt, line.Complaint.ClosedAt, line.Complaint.IsRehearsal, line.Complaint.History, line.Clock,
    };

    static async Task<IResult> MattersAsync(ComplaintBoard board, CancellationToken cancellationToken) => Results.Ok(
        (await board.MattersAsync(await board.OpenAsync(cancellationToken), cancellationToken)).Select(matter => new { matter.Words, Complaints = matter.Numbers, Issue = matter.Into?.Value }));

    static async Task<IResult> ImportAsync(IFormFile file, ImportDesk desk, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var job = await desk.TakeAsync(content, file.FileName, viewer.Name, viewer.AgencyId, topic: null, cancellationToken);
        await audit.WriteAsync(viewer.Name, "import.upload", $"import:{job.Id}", $"{file.Length} bytes", cancellationToken);
        if (job.Plan is not { HoldsComplaints: true } plan)
        {
            return Results.BadRequest(new Objection(
                "import.no-complaints", job.Problem?.English ?? "The columns are not those of a complaint export: name them on the import page.",
                job.Problem?.Indonesian ?? "Kolomnya bukan kolom ekspor aduan: sebutkan artinya di halaman impor."));
        }

        await audit.WriteAsync(viewer.Name, "import.start", $"import:{job.Id}", plan.Mapping.Name, cancellationToken);
        await desk.StartAsync(job, cancellationToken);
        return Results.Accepted("/api/v1/imports/" + job.Id, ImportJson.Of(job));
    }

    static async Task<IResult> OpenIssueAsync(
        IssueDeed deed, Doing<Complaint> mine, ComplaintTriage triage, ComplaintWording wording, DecidingRoles deciding, Viewer viewer, CancellationToken cancellationToken)
    {
        var roles = await deciding.OfAsync((await mine.AllAsync(cancellationToken)).Where(complaint => deed.Complaints.Contains(complaint.Number)).Select(complaint => complaint.Topic), cancellationToken);
        var open = new OpenIssue { Roles = roles, Title = deed.Title, Reason = deed.Reason, By = viewer.Name, AgencyId = 0, Owner = deed.Owner, Level = deed.Level, Grounds = deed.Grounds };
        return await MineAsync(deed.Complaints, mine, chosen => triage.OpenIssueAsync(chosen, open, found => wording.Evidence(found, viewer.Name), cancellationToken), cancellationToken);
    }

    static Task<IResult> JoinAsync(
        int issue, JoinDeed deed, Doing<Complaint> mine, ComplaintTriage triage, ComplaintWording wording, Viewer viewer, CancellationToken cancellationToken) =>
        MineAsync(deed.Complaints, mine, chosen => triage.AddToIssueAsync(chosen, new(issue), found => wording.Evidence(found, viewer.Name), viewer.Name, cancellationToken), cancellationToken);

    /// <summary>Goes on with those that the asker may see; none is "not found".</summary>
    static async Task<IResult> MineAsync(
        IReadOnlyList<int> asked, Doing<Complaint> mine, Func<IReadOnlyList<int>, Task<Decision<Issue>>> go, CancellationToken cancellationToken)
    {
        var visible = (await mine.AllAsync(cancellationToken)).Select(complaint => complaint.Number).Intersect(asked).ToList();
        if (visible.Count == 0 && asked.Count > 0)
        {
            return Results.NotFound();
        }

        var decision = await go(visible);
        return decision.IsAllowed ? Results.Ok(decision.Value) : Results.BadRequest(decision.Objection);
    }

    static async Task<IResult> SetHolidayAsync(HolidayDeed deed, IRecords<HolidayChange> changes, Desk<HolidayChange> desk, Viewer viewer, CancellationToken cancellationToken)
    {
        var set = deed.Of(viewer.Name);
        var decision = await changes.FindAsync(HolidayChange.KeyOf(deed.Date), cancellationToken) is { } known
            ? await desk.DoAsync(known.Number, set.Decide, viewer.Name, "holiday.set", cancellationToken)
            : await desk.BeginAsync(set.Begin, viewer.Name, "holiday.set", cancellationToken);
        return decision.IsAllowed ? Results.Ok(decision.Value) : Results.BadRequest(decision.Objection);
    }
}
