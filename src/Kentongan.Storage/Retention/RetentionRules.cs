namespace Kentongan.Storage.Retention;

/// <summary>How long what is kept (hard rule 5), in days since it was collected.</summary>
/// <param name="RawDays">Rows as they came, with handles in them: the rejected rows of imports.</param>
/// <param name="PseudonymisedDays">Posts, which hold pseudonyms only.</param>
public sealed record RetentionRules(int RawDays = 30, int PseudonymisedDays = 180)
{
    /// <summary>Ten years: beyond that nothing is forgotten in practice.</summary>
    public const int LongestDays = 3650;

    public static bool IsAllowed(int days) => days is >= 1 and <= LongestDays;
}
