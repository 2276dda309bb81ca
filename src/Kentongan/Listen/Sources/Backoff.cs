namespace Kentongan.Listen.Sources;

/// <summary>How long to wait before the next try: doubling, with jitter so that sources which failed together do not return together.</summary>
public sealed record Backoff(TimeSpan First, TimeSpan Longest)
{
    public static Backoff Polling { get; } = new(TimeSpan.FromMinutes(2), TimeSpan.FromHours(12));

    /// <summary>
    /// The wait after <paramref name="failures"/> failures in a row: between half and the whole of the doubled time, never less than the
    /// server asked for ("equal jitter").
    /// </summary>
    public TimeSpan After(int failures, TimeSpan? asked, Random random)
    {
        var whole = TimeSpan.FromTicks((long)Math.Min(Longest.Ticks, First.Ticks * Math.Pow(2, Math.Clamp(failures - 1, 0, 40))));
        var wait = whole * (0.5 + (random.NextDouble() / 2));
        return asked > wait ? asked.Value : wait;
    }
}
