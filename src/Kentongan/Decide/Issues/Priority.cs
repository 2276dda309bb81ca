namespace Kentongan.Decide.Issues;

/// <summary>Low, medium or high.</summary>
public enum PriorityBand : byte
{
    Low = 0,
    Medium = 1,
    High = 2,
}

/// <summary>
/// A suggestion from impact × spread: P = 100·(0.6·I + 0.4·R)/4 with the gravest impact I and spread R. No impact is
/// always low (viral but harmless is watched); danger to life is at least level 3; level 4 is named by a person only.
/// </summary>
public sealed record Priority(double Score, PriorityBand Band, IssueLevel Suggested)
{
    public const double MediumFrom = 35;
    public const double HighFrom = 65;

    public static Priority Of(Impact impact, Spread spread)
    {
        var score = (15.0 * impact.Largest) + (10.0 * (int)spread);
        var band = impact.Largest == 0 || score < MediumFrom ? PriorityBand.Low
            : score < HighFrom ? PriorityBand.Medium
            : PriorityBand.High;
        var level = (IssueLevel)((int)band + 1);
        return new(score, band, impact.PublicSafety == 4 && level < IssueLevel.High ? IssueLevel.High : level);
    }
}
