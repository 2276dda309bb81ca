namespace Kentongan.App.Tests.Sources;

/// <summary>A clock that stands still until a test moves it; timers run as usual.</summary>
sealed class MovedClock : TimeProvider
{
    DateTimeOffset _now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
