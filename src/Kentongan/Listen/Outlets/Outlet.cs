namespace Kentongan.Listen.Outlets;

/// <summary>What sort of publisher an outlet is.</summary>
public enum OutletKind
{
    National,
    Regional,
    NewsAgency,
    Broadcaster,
    Business,
    International,
    FactCheck,
    Government,
    Topical,
}

/// <summary>A news outlet in the register. Whether the press council verified it is data that an administrator keeps; null is "nobody has entered it".</summary>
public sealed record Outlet(string Name, string Site, OutletKind Kind)
{
    /// <summary>The province or city it reports on; null for the whole country.</summary>
    public string? Region { get; init; }
    public bool? PressCouncilVerified { get; init; }

    /// <summary>Hours ahead of UTC in which it writes its times.</summary>
    public int Zone { get; init; } = 7;
    public IReadOnlyList<string> Feeds { get; init; } = [];

    /// <summary>Off until someone chooses it.</summary>
    public bool IsOn { get; init; }
}
