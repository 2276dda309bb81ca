namespace Kentongan.Decide.Issues;

/// <summary>What a level rests on. The numbers are stored: only append.</summary>
[Flags]
public enum Ground : short
{
    None = 0,

    /// <summary>Many people criticise or are unhappy. Alone it never carries more than level 2 (hard rule 6).</summary>
    VolumeOfCriticism = 1,
    EarlySpreadOfClaim = 2,
    PolicyOrLargeGroupAffected = 4,
    RapidSpreadOfClaim = 8,
    CredibleHarm = 16,
    ServiceStopped = 32,
    SeveralAgencies = 64,
    LifeSafety = 128,
}
