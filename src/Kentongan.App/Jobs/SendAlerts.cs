using Kentongan.Decide.Alerts;

namespace Kentongan.App.Jobs;

/// <summary>Sends the alerts whose quiet hours or pauses are over.</summary>
sealed class SendAlerts(AlertOutbox outbox) : IScheduledWork
{
    public async Task<string> RunAsync(CancellationToken cancellationToken) => $"{await outbox.SendDueAsync(cancellationToken)} alerts sent";
}
