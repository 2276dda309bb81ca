namespace Kentongan.Understand.Volume;

/// <summary>How much was said when, by whom, against what is usual, and where it peaked.</summary>
public sealed record VolumeOverTime
{
    public required Grain Grain { get; init; }

    /// <summary>The beginning of each interval, without gaps.</summary>
    public required IReadOnlyList<DateTimeOffset> Starts { get; init; }

    public required IReadOnlyList<VolumeSeries> Series { get; init; }

    /// <summary>Unique voices in each interval.</summary>
    public required IReadOnlyList<long> Voices { get; init; }

    /// <summary>What each interval usually has; null where there is too little history to say.</summary>
    public required IReadOnlyList<double?> Baseline { get; init; }

    /// <summary>Oldest first; only those that touch the period shown.</summary>
    public required IReadOnlyList<PeakSpan> Peaks { get; init; }

    public DateTimeOffset End(int interval) => Starts[interval] + Intervals.Length(Grain);

    /// <summary>All mentions of an interval.</summary>
    public long Total(int interval) => Series.Sum(series => series.Values[interval]);

    /// <summary>The interval that holds <paramref name="time"/>, kept within the line.</summary>
    public int IndexOf(DateTimeOffset time) => Starts.Count == 0
        ? 0
        : (int)Math.Clamp((time - Starts[0]) / Intervals.Length(Grain), 0, Starts.Count - 1);
}
