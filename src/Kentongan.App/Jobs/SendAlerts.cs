using Kentongan.Decide.Alerts;

namespace Kentongan.App.Jobs;

/// <summary>Sends the alerts whose quiet hours or pauses are over.</summary>
sealed class SendAlerts(AlertOutbox outbox) : IScheduledWork
{
    public async Task<Sentence> RunAsync(CancellationToken cancellationToken)
    {
        var count = await outbox.SendDueAsync(cancellationToken);
        return new($"{count} alerts sent", $"{count} peringatan dikirim");
    }
}
