namespace Kentongan.Decide.Signals;

/// <summary>Notices one kind of unusual thing in what was counted and kept.</summary>
public interface ISignalDetector
{
    SignalKind Kind { get; }

    /// <summary>Everything that passes the threshold and touches the time looked at, oldest first.</summary>
    Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken);
}

/// <summary>Where to look, how far back, and from what strength on.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="From">The beginning of the time looked at; what is usual is learned from before.</param>
/// <param name="Until">Its end.</param>
/// <param name="Threshold">In standard deviations.</param>
/// <param name="Offset">The zone whose hours and days count, ahead of UTC.</param>
/// <param name="Talk">The topic's posts, read once for all detectors.</param>
public sealed record Look(
    Topic Topic, DateTimeOffset From, DateTimeOffset Until, double Threshold, TimeSpan Offset, Conversation Talk);
