using Kentongan.Decide.Signals;

namespace Kentongan.App.Jobs;

/// <summary>Looks at every topic for what is unusual.</summary>
sealed class LookForSignals(SignalWatch watch) : IScheduledWork
{
    public async Task<string> RunAsync(CancellationToken cancellationToken) =>
        $"{await watch.RunAsync(only: null, cancellationToken)} new signals";
}
