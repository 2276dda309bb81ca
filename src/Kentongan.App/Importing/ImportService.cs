using Kentongan.App.Complaints;
using Kentongan.Storage;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Importing;

/// <summary>Takes the files that were started on screen into the store, one after the other.</summary>
public sealed partial class ImportService(ImportDesk desk, FileImport import, IServiceScopeFactory scopes, StorageOptions store, ILogger<ImportService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await desk.ResumeAsync(stoppingToken);
        await foreach (var job in desk.Waiting.ReadAllAsync(stoppingToken))
        {
            await RunAsync(job, stoppingToken);
        }
    }

    /// <summary>When the program is told to stop, the file and its record stay as they are: the next start goes on.</summary>
    async Task RunAsync(ImportJob job, CancellationToken cancellationToken)
    {
        try
        {
            using var file = InputFile.Uploaded(job.Path, job.Name);
            var summary = await import.RunAsync(file, job.Plan!, store.DataFolder, survey => job.Rows = survey.Rows, new Counting(job), cancellationToken);
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ComplaintImport>().TakeAsync(job.Plan!, job.AgencyId == 0 ? null : job.AgencyId, job.Owner, $"import:{job.Id}", cancellationToken);
            job.End(summary);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailure(log, job.Id, problem);
            job.Fail(Sentence.Untranslated(problem.Message));
        }

        await desk.KeepAsync(job, CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Import {Job} stopped.")]
    static partial void LogFailure(ILogger log, string job, Exception problem);

    /// <summary>Told on the spot: the framework's Progress would post to a thread and come late.</summary>
    sealed class Counting(ImportJob job) : IProgress<IngestionCounts>
    {
        public void Report(IngestionCounts value) => job.Counts = value;
    }
}
