namespace Kentongan.Bench.Store;

/// <summary>A clock that stands at the end of the samples, whatever the day on which they are measured.</summary>
sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
