using Kentongan.App.Accounts;
using Kentongan.App.Jobs;
using Kentongan.App.Web;
using Kentongan.Storage.Jobs;
using Kentongan.Storage.Retention;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kentongan.App.Api;

/// <summary>The timetable and the retention rules, for an administrator's programs.</summary>
static class JobsApi
{
    public sealed record Job(string Name, DateTimeOffset? NextAt, JobRun? Last);

    public static void MapJobs(this IEndpointRouteBuilder app)
    {
        var jobs = app.MapGroup("/api/v1/jobs").RequireAuthorization(Access.Administer);
        jobs.MapGet("/", AllAsync).WithSummary("Scheduled jobs: their last and next run");
        jobs.MapPost("/{name}/run", RunAsync).WithSummary("Run a job now");
        var retention = app.MapGroup("/api/v1/retention").RequireAuthorization(Access.Administer);
        retention.MapGet("/", async (RetentionRun rules, CancellationToken cancellationToken) => await rules.RulesAsync(cancellationToken))
            .WithSummary("How long what is kept, in days since it was collected");
        retention.MapPut("/", ChangeAsync).WithSummary("Change how long what is kept");
    }

    static async Task<IReadOnlyList<Job>> AllAsync(IEnumerable<Appointment> appointments, JobRuns runs, TimeProvider time, CancellationToken cancellationToken)
    {
        var latest = (await runs.LatestAsync(cancellationToken)).ToDictionary(run => run.Job, StringComparer.Ordinal);
        return [.. appointments.Select(known => new Job(known.Name, known.NextAfter(time.GetUtcNow()), latest.GetValueOrDefault(known.Name)))];
    }

    static async Task<Results<Ok<JobRun>, NotFound>> RunAsync(
        string name, IEnumerable<Appointment> appointments, WorkRunner runner, JobRuns runs, IAuditLog audit, Viewer viewer, TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (appointments.FirstOrDefault(known => known.Name == name) is not { } appointment)
        {
            return TypedResults.NotFound();
        }

        await audit.WriteAsync(viewer.Name, "job.run", "job:" + name, "by hand", cancellationToken);
        await runner.RunAsync(appointment, time.GetUtcNow(), cancellationToken);
        return TypedResults.Ok((await runs.LatestAsync(cancellationToken)).Single(run => run.Job == name));
    }

    static async Task<Results<Ok<RetentionRules>, ValidationProblem>> ChangeAsync(
        RetentionRules rules, RetentionRun retention, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!RetentionRules.IsAllowed(rules.RawDays) || !RetentionRules.IsAllowed(rules.PseudonymisedDays))
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal)
            {
                ["days"] = [$"raw_days and pseudonymised_days take 1 to {RetentionRules.LongestDays} days."],
            });
        }

        await retention.ChangeAsync(rules, cancellationToken);
        await audit.WriteAsync(viewer.Name, "change.retention", "store", $"raw {rules.RawDays} days, pseudonymised {rules.PseudonymisedDays} days", cancellationToken);
        return TypedResults.Ok(rules);
    }
}
