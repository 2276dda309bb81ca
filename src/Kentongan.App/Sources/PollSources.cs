using System.Collections.Concurrent;
using Kentongan.App.Jobs;
using Kentongan.Listen.Sources;

namespace Kentongan.App.Sources;

/// <summary>Polls all sources that are due, several hosts at a time; the fetcher keeps requests to one host apart.</summary>
public sealed partial class PollSources(ISources sources, SourcePolling polling, OutletContact contact, TimeProvider time, ILogger<PollSources> log) : IScheduledWork
{
    const int AtOnce = 16;
    const int Most = 1_000;

    /// <summary>How long a process may take for a source before another one may take it over.</summary>
    static readonly TimeSpan _lease = TimeSpan.FromMinutes(5);

    /// <summary>One round; says what was done in a sentence.</summary>
    public async Task<Sentence> RunAsync(CancellationToken cancellationToken)
    {
        var due = await sources.DueAsync(time.GetUtcNow(), Most, cancellationToken);
        var outcomes = await PollAsync(due, claim: true, anew: false, cancellationToken);
        var (kept, failed) = (outcomes.Sum(outcome => outcome.Counts.Kept), outcomes.Count(outcome => !outcome.Poll.Succeeded));
        return new($"{outcomes.Count} sources, {kept} new, {failed} failed", $"{outcomes.Count} sumber, {kept} baru, {failed} gagal");
    }

    /// <summary>Polls these sources now.</summary>
    /// <param name="which">The sources.</param>
    /// <param name="claim">Leaves out those that another process has taken meanwhile.</param>
    /// <param name="anew">Asks for whole documents even if nothing changed.</param>
    /// <param name="cancellationToken">Ends it; what was kept stays.</param>
    public async Task<IReadOnlyCollection<PollOutcome>> PollAsync(IReadOnlyList<Source> which, bool claim, bool anew, CancellationToken cancellationToken)
    {
        if (which.Count == 0)
        {
            return [];
        }

        await contact.RememberAsync(cancellationToken);
        var (ingestion, listened) = await polling.BeginAsync(cancellationToken);
        var outcomes = new ConcurrentBag<PollOutcome>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(which, options, async (source, token) =>
        {
            if (claim && !await sources.ClaimAsync(source, time.GetUtcNow() + _lease, token))
            {
                return;
            }

            try
            {
                outcomes.Add(await polling.PollAsync(source, ingestion, anew, new Random(source.Id.Value ^ (int)time.GetUtcNow().Ticks), token));
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogFailure(log, source.Id.Value, problem); // one source's trouble is not the others'
            }
        });
        await polling.EndAsync(listened, cancellationToken);
        return outcomes;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Polling source {Source} stopped.")]
    static partial void LogFailure(ILogger log, int source, Exception problem);
}
