using Kentongan.Decide.Issues;

namespace Kentongan.App.Jobs;

/// <summary>Puts issues whose clock ran out before the decider of the next level.</summary>
sealed class EscalateIssues(EscalationRound round) : IScheduledWork
{
    public async Task<string> RunAsync(CancellationToken cancellationToken) => $"{await round.RunAsync(cancellationToken)} issues escalated";
}
