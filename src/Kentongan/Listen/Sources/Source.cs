using System.Text.Json.Serialization;

namespace Kentongan.Listen.Sources;

/// <summary>Where posts come from. It declares by what right it is read, and is off until someone switches it on.</summary>
public sealed record Source
{
    public static readonly TimeSpan UsualPause = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan ShortestPause = TimeSpan.FromMinutes(5), LongestPause = TimeSpan.FromDays(1);

    [JsonIgnore]
    public SourceId Id { get; init; }

    public required SourceKind Kind { get; init; }
    public required string Name { get; init; }

    /// <summary>The address that is fetched.</summary>
    public required string Address { get; init; }

    /// <summary>The site of the outlet in the register; null when it belongs to none.</summary>
    public string? Outlet { get; init; }

    /// <summary>What the publisher allows, in a sentence.</summary>
    public string Terms { get; init; } = "";
    public string Purpose { get; init; } = "";
    public string LegalBasis { get; init; } = "";

    /// <summary>Whether each article's own page is fetched for its full text.</summary>
    public bool ReadsArticles { get; init; }

    /// <summary>The time between two polls of a healthy source.</summary>
    public TimeSpan Pause { get; init; } = UsualPause;

    /// <summary>Days that its posts are kept, where that is less than what the instance keeps; null leaves it to the instance.</summary>
    public int? RetentionDays { get; init; }

    public required string AddedBy { get; init; }
    public required DateTimeOffset AddedAt { get; init; }
    public string? SwitchedOnBy { get; init; }

    /// <summary>Null while it is off.</summary>
    public DateTimeOffset? OnSince { get; init; }

    /// <summary>When it is polled next; null while it is off.</summary>
    [JsonIgnore]
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>What its last polls came to.</summary>
    [JsonIgnore]
    public SourceStatus Status { get; init; } = SourceStatus.Untested;

    [JsonIgnore]
    public bool IsOn => OnSince is not null;

    /// <summary>The name under which the store keeps its cursor, and which its posts carry.</summary>
    [JsonIgnore]
    public string CursorName => $"source:{Id}";

    [JsonIgnore]
    public SourceCapabilities Capabilities =>
        SourceCapabilities.NewItems | SourceCapabilities.RecentHistory | (ReadsArticles ? SourceCapabilities.FullText : SourceCapabilities.None);
}
