namespace Kentongan.Listen.Sources;

/// <summary>What a source can give, so that nobody waits for what never comes.</summary>
[Flags]
public enum SourceCapabilities
{
    None = 0,
    NewItems = 1,

    /// <summary>The whole text, not the opening lines.</summary>
    FullText = 2,

    /// <summary>What was published before listening began, as far back as one document goes.</summary>
    RecentHistory = 4,

    /// <summary>It says when something was taken back.</summary>
    Deletions = 8,

    /// <summary>Reactions, shares, views.</summary>
    Metrics = 16,
}
