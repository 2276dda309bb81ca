using System.Data.Common;

namespace Kentongan.Storage.Jobs;

/// <summary>The record of scheduled jobs. A run begins by taking its due time, which only one process can do.</summary>
public sealed class JobRuns(Engine engine, TimeProvider time)
{
    /// <summary>False when somebody else has taken this due time.</summary>
    public async Task<bool> TryBeginAsync(string job, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            INSERT INTO job_run (job, due_at, started_at, failed, said) VALUES (@job, @due, @started, 0, '')
            ON CONFLICT (job, due_at) DO NOTHING
            """).Add("@job", job).Add("@due", dueAt.ToUnixTimeMilliseconds()).Add("@started", time.GetUtcNow().ToUnixTimeMilliseconds());
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }

    public async Task EndAsync(string job, DateTimeOffset dueAt, bool failed, Sentence said, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            UPDATE job_run SET ended_at = @ended, failed = @failed, said = @said, said_indonesian = @indonesian WHERE job = @job AND due_at = @due
            """).Add("@job", job).Add("@due", dueAt.ToUnixTimeMilliseconds()).Add("@ended", time.GetUtcNow().ToUnixTimeMilliseconds())
            .Add("@failed", failed ? 1 : 0).Add("@said", said.English).Add("@indonesian", said.Indonesian);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The latest run of each job.</summary>
    public async Task<IReadOnlyList<JobRun>> LatestAsync(CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            SELECT job, due_at, started_at, ended_at, failed, said, said_indonesian FROM job_run AS run
            WHERE due_at = (SELECT max(due_at) FROM job_run WHERE job = run.job) ORDER BY job
            """);
        return await command.ListAsync(Run, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Forgets the record of runs that were due before <paramref name="limit"/>; the latest of each job stays.</summary>
    public async Task ForgetBeforeAsync(DateTimeOffset limit, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            DELETE FROM job_run WHERE due_at < @limit AND due_at < (SELECT max(due_at) FROM job_run AS other WHERE other.job = job_run.job)
            """).Add("@limit", limit.ToUnixTimeMilliseconds());
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    static JobRun Run(DbDataReader reader) => new(
        reader.GetString(0), reader.Time(1), reader.Time(2), reader.IsDBNull(3) ? null : reader.Time(3), reader.GetInt32(4) != 0,
        new(reader.GetString(5), reader.GetString(6)));
}
