using Kentongan.Understand;

namespace Kentongan.Decide.Signals;

/// <summary>What a threshold would have raised: the same detectors over a time that has passed, and nothing is kept.</summary>
public sealed class BackTest(ITopicReadings readings, IEnumerable<ISignalDetector> detectors)
{
    /// <summary>The kinds that somebody looks for.</summary>
    public IReadOnlyList<SignalKind> Kinds { get; } = [.. detectors.Select(detector => detector.Kind).Order()];

    /// <summary>What one kind of signal would have been, oldest first.</summary>
    public async Task<IReadOnlyList<Sighting>> RunAsync(
        Topic topic, SignalKind kind, double threshold, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var detector = detectors.Single(detector => detector.Kind == kind);
        var look = new Look(topic, from, until, threshold, SignalWatch.LocalTime, Conversation.About(readings, topic, from, until));
        return await detector.LookAsync(look, cancellationToken).ConfigureAwait(false);
    }
}
