namespace Kentongan.Understand.Peaks;

/// <summary>A run of unusual hours. Buckets are indexes into the series of hourly counts.</summary>
public sealed record Peak
{
    /// <summary>The first unusual hour.</summary>
    public required int Begin { get; init; }

    /// <summary>The last unusual hour, inclusive.</summary>
    public required int End { get; init; }

    /// <summary>The busiest hour of the run; count, baseline and z are its own.</summary>
    public required int Bucket { get; init; }

    public required int Count { get; init; }
    public required double Baseline { get; init; }
    public required double Z { get; init; }

    /// <summary>Natural logarithm of (1 + posts in the busiest hour) over (1 + posts in the hour before the run).</summary>
    public required double Acceleration { get; init; }
}
