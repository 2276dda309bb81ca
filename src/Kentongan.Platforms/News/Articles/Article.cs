namespace Kentongan.Platforms.News.Articles;

/// <summary>A news page, reduced to what it says.</summary>
public sealed record Article
{
    /// <summary>The address that the page calls its own, clean enough to fetch.</summary>
    public required string Url { get; init; }
    public string? Title { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];
    public string? Outlet { get; init; }

    /// <summary>In the outlet's zone.</summary>
    public DateTimeOffset? Published { get; init; }
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Paragraphs, a line each, without menus, advertisements and "read also".</summary>
    public string Text { get; init; } = "";
    public string? Description { get; init; }
    public string? Image { get; init; }

    /// <summary>Links inside the text, absolute.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
    public IReadOnlyList<string> Keywords { get; init; } = [];
    public string? Language { get; init; }

    /// <summary>Where the article goes on; null on its last page.</summary>
    public string? NextPage { get; init; }

    /// <summary>Where another outlet is named as the origin (JSON-LD, canonical link to another site, "Sumber: …").</summary>
    public string? OriginalSource { get; init; }

    public string? Byline => Authors.Count == 0 ? null : string.Join(", ", Authors);
}
