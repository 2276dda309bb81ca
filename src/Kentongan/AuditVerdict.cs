namespace Kentongan;

/// <summary>What a walk along the audit log found.</summary>
/// <param name="Verified">Lines that hold, from the first on.</param>
/// <param name="BrokenAt">The number of the first line that does not, null when all hold.</param>
/// <param name="Fault">What is wrong with it, null when all hold.</param>
public sealed record AuditVerdict(long Verified, long? BrokenAt, string? Fault)
{
    public bool Holds => BrokenAt is null;
}
