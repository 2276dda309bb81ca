namespace Kentongan.Decide.Issues;

/// <summary>What each level asks: grounds that let an issue in, and the clock. Who decides and what comes out are words of the screens.</summary>
public static class LevelTerms
{
    const Ground Harm = Ground.CredibleHarm | Ground.ServiceStopped | Ground.SeveralAgencies | Ground.LifeSafety;

    /// <summary>Grounds of which one is enough; none means that any reason is.</summary>
    public static Ground Entry(IssueLevel level) => level switch
    {
        IssueLevel.High => Ground.RapidSpreadOfClaim | Harm,
        IssueLevel.Crisis => Ground.ServiceStopped | Ground.SeveralAgencies | Ground.LifeSafety,
        _ => Ground.None,
    };

    /// <summary>Whether the grounds let an issue into the level. Volume of criticism is in no level's list above 2.</summary>
    public static bool Admits(IssueLevel level, Ground grounds) => Entry(level) == Ground.None || (Entry(level) & grounds) != Ground.None;
}
