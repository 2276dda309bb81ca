using Kentongan.App.Api;
using Kentongan.App.Exercises;
using Kentongan.App.Complaints;
using Kentongan.App.Jobs;
using Kentongan.App.Pages.Decide;
using Kentongan.App.Pages.Decide.Briefs;
using Kentongan.App.Pages.Speak;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Printing;
using Kentongan.App.Signals;
using Kentongan.App.Transparency;
using Kentongan.Decide.Briefs;
using Kentongan.Decide.Claims;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Issues;
using Kentongan.Measure.Reports;
using Kentongan.Records;
using Kentongan.Speak.Content;

namespace Kentongan.App.Web;

/// <summary>What the rooms Decide, Speak and Measure are made of.</summary>
static class DecisionRooms
{
    public static IServiceCollection AddDecisionRooms(this IServiceCollection services) => services
        .AddScoped(typeof(Desk<>))
        .AddScoped(typeof(Doing<>))
        .AddScoped<IRecordTime<Issue>, StoryTime<Issue>>()
        .AddScoped<IRecordTime<Claim>, StoryTime<Claim>>()
        .AddScoped<IRecordTime<ContentItem>, StoryTime<ContentItem>>()
        .AddScoped<TopicRules>()
        .AddSignals()
        .AddExercises()
        .AddComplaints()
        .AddScoped<VisibleIssues>()
        .AddSingleton<ClaimSpread>()
        .AddScoped<BriefWindow>()
        .AddScoped<BriefFiles>()
        .AddSingleton<BriefCounting>()
        .AddScoped<EscalationRound>()
        .AddWork<EscalateIssues>("escalation", "15 * * * * ?")
        .AddScoped<WindowEvidence>()
        .AddScoped<DailyReporting>()
        .AddScoped<DailyReportFiles>()
        .AddScoped<WeeklyReporting>()
        .AddScoped<WeeklyReportFiles>()
        .AddScoped<ReportEndpoints.Door>()
        .AddScoped<SheetPrinter>()
        .AddScoped<FrontPages>()
        .AddSingleton<ChromiumPrinter>();

    public static void MapDecisionRooms(this IEndpointRouteBuilder app)
    {
        app.MapCounting();
        app.MapReportFiles();
        app.MapBriefs();
        app.MapExerciseDoors();
        app.MapLiveSignals();
        app.MapFrontPage();
        app.MapGet("/keterbukaan.json", (PublicRecord record, CancellationToken token) => record.ReadAsync(token)).AllowAnonymous().ExcludeFromDescription();
    }
}
