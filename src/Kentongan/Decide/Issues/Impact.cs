namespace Kentongan.Decide.Issues;

/// <summary>Five dimensions of impact, each 0 (none) to 4 (severe).</summary>
public sealed record Impact(int PublicSafety, int ServiceDelivery, int Policy, int VulnerableGroups, int Trust)
{
    public static Impact None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>The largest dimension: an issue is as grave as its gravest side.</summary>
    public int Largest => Math.Max(Math.Max(Math.Max(PublicSafety, ServiceDelivery), Math.Max(Policy, VulnerableGroups)), Trust);

    public bool IsValid => new[] { PublicSafety, ServiceDelivery, Policy, VulnerableGroups, Trust }.All(value => value is >= 0 and <= 4);
}
