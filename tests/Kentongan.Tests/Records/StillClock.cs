namespace Kentongan.Tests.Records;

/// <summary>A clock that stands still until a test moves it.</summary>
sealed class StillClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
