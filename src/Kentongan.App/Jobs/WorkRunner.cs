using Kentongan.Storage.Jobs;

namespace Kentongan.App.Jobs;

/// <summary>Does a piece of scheduled work once per due time, and puts the run on record.</summary>
public sealed partial class WorkRunner(IServiceScopeFactory scopes, JobRuns runs, ILogger<WorkRunner> log)
{
    /// <summary>Null when the run of this due time is somebody else's; else whether it went well.</summary>
    public async Task<bool?> RunAsync(Appointment appointment, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        if (!await runs.TryBeginAsync(appointment.Name, dueAt, cancellationToken))
        {
            return null;
        }

        var (failed, said) = await WorkAsync(appointment, cancellationToken);
        await runs.EndAsync(appointment.Name, dueAt, failed, said, CancellationToken.None);
        return !failed;
    }

    async Task<(bool Failed, Sentence Said)> WorkAsync(Appointment appointment, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var work = (IScheduledWork)scope.ServiceProvider.GetRequiredService(appointment.Work);
            return (false, await work.RunAsync(cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return (true, new("The program was stopped meanwhile; the next run makes up for it.", "Program dihentikan di tengah jalan; jadwal berikutnya menyusulnya."));
        }
        catch (Exception problem)
        {
            LogFailure(log, appointment.Name, problem);
            return (true, Sentence.Untranslated(problem.Message));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} failed.")]
    static partial void LogFailure(ILogger log, string job, Exception problem);
}
