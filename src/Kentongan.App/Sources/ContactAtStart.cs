namespace Kentongan.App.Sources;

/// <summary>Takes up the contact that an administrator named, before anything is fetched.</summary>
sealed class ContactAtStart(OutletContact contact) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => contact.RememberAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
