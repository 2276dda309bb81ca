namespace Kentongan.Listen;

/// <summary>
/// An account on the instance's public-account register: a person confirmed, with a reason, that it may be named.
/// </summary>
public sealed record PublicAccount
{
    public required Channel Channel { get; init; }

    /// <summary>Without @, as the platform writes it; compared without regard to case.</summary>
    public required string Handle { get; init; }
    public required string Name { get; init; }
    public required PublicAccountKind Kind { get; init; }
    public required string Reason { get; init; }
    public required string ConfirmedBy { get; init; }
    public required DateTimeOffset ConfirmedAt { get; init; }

    /// <summary>An account through which an agency of this instance speaks.</summary>
    public bool IsOfficial { get; init; }
}
