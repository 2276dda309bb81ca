using Kentongan.Decide.Signals;

namespace Kentongan.App.Jobs;

/// <summary>Looks at every topic for what is unusual.</summary>
sealed class LookForSignals(SignalWatch watch) : IScheduledWork
{
    public async Task<Sentence> RunAsync(CancellationToken cancellationToken)
    {
        var count = await watch.RunAsync(only: null, cancellationToken);
        return new($"{count} new signals", $"{count} sinyal baru");
    }
}
