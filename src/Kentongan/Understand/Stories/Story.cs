namespace Kentongan.Understand.Stories;

/// <summary>One article as an outlet published it.</summary>
/// <param name="Key">The address key that tells articles apart.</param>
/// <param name="Outlet">The outlet's site.</param>
public sealed record StoryItem(string Key, string Outlet, string Title, string Text, DateTimeOffset PublishedAt)
{
    /// <summary>Where the article says it comes from: an outlet's name or an address.</summary>
    public string? CreditsTo { get; init; }
}

/// <summary>The same story in one or more outlets, the earliest article first.</summary>
public sealed record Story(IReadOnlyList<StoryItem> Items)
{
    public StoryItem First => Items[0];

    /// <summary>Sites, in the order in which they published.</summary>
    public IReadOnlyList<string> Outlets => [.. Items.Select(item => item.Outlet).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The article that the others took over: the one they credit, else the earliest that credits nobody.</summary>
    public StoryItem Original =>
        Items.FirstOrDefault(item => Items.Any(other => other != item && other.CreditsTo is { } credited && Names(credited, item.Outlet)))
        ?? Items.FirstOrDefault(item => item.CreditsTo is null) ?? First;

    /// <summary>From the first to the last outlet.</summary>
    public TimeSpan Spread => Items[^1].PublishedAt - First.PublishedAt;

    static bool Names(string credited, string outlet)
    {
        var name = outlet.Split('.')[0];
        return credited.Contains(outlet, StringComparison.OrdinalIgnoreCase) || (name.Length > 3 && credited.Contains(name, StringComparison.OrdinalIgnoreCase));
    }
}
