namespace Kentongan.Understand.Peaks;

/// <summary>When an hour counts as unusual. The defaults are the practice's; an administrator can change them.</summary>
public sealed record PeakRule
{
    public static PeakRule Default { get; } = new();

    /// <summary>How many earlier weeks the same hour of the week is compared with.</summary>
    public int Weeks { get; init; } = 8;

    /// <summary>The smallest robust z-score (Iglewicz and Hoaglin).</summary>
    public double Threshold { get; init; } = 3.5;

    /// <summary>The smallest spread, in natural logarithms, so that a flat history does not make every wobble a peak.</summary>
    public double SmallestSpread { get; init; } = 0.1;

    /// <summary>Posts in an hour below which nothing is called a peak.</summary>
    public int SmallestCount { get; init; } = 10;

    /// <summary>How many times its baseline an hour must reach.</summary>
    public double Factor { get; init; } = 3;

    /// <summary>How many unusual hours in a row make a peak.</summary>
    public int Hours { get; init; } = 2;

    /// <summary>The upper-tail probability that makes an hour unusual while the topic is younger than two weeks.</summary>
    public double YoungProbability { get; init; } = 0.001;
}
