using Kentongan.Decide.Issues;

namespace Kentongan.App.Jobs;

/// <summary>Puts issues whose clock ran out before the decider of the next level.</summary>
sealed class EscalateIssues(EscalationRound round) : IScheduledWork
{
    public async Task<Sentence> RunAsync(CancellationToken cancellationToken)
    {
        var count = await round.RunAsync(only: null, cancellationToken);
        return new($"{count} issues escalated", $"{count} isu dinaikkan");
    }
}
