namespace Kentongan.Decide.Alerts;

/// <summary>Carries alerts out of the building.</summary>
public interface IAlertChannel
{
    AlertKind Kind { get; }

    /// <returns>Null when the receiver took it, else one sentence that says what was wrong.</returns>
    Task<string?> SendAsync(Delivery delivery, CancellationToken cancellationToken);
}
