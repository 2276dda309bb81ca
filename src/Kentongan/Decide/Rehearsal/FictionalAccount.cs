using System.Text.Json.Serialization;

namespace Kentongan.Decide.Rehearsal;

/// <summary>A public account of the rehearsal, fit for the public-account register: agency, outlet, official or public face.</summary>
public sealed record FictionalAccount
{
    public required string Handle { get; init; }
    public required string Name { get; init; }
    public required FictionalAccountKind Kind { get; init; }
    public required string Description { get; init; }
    public long Followers { get; init; }

    /// <summary>The outlet's or agency's invented site, under the reserved <c>.example</c>.</summary>
    public string? Site { get; init; }

    /// <summary>The name that the truth of its posts gives the group.</summary>
    [JsonIgnore]
    public string Group => Kind switch
    {
        FictionalAccountKind.Outlet => "media",
        FictionalAccountKind.PublicFace => "tokoh",
        _ => "resmi",
    };
}

/// <summary>Why the account is public.</summary>
public enum FictionalAccountKind
{
    Agency,
    Official,
    Outlet,
    PublicFace,
}
