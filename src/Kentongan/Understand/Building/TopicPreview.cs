namespace Kentongan.Understand.Building;

/// <summary>What a query would find, before it is a topic's.</summary>
public sealed record TopicPreview
{
    /// <summary>The beginning of the time looked at.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>The end of the time looked at.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Nothing answers in the last <see cref="TopicPreviewing.RecentDays"/> days, so all kept posts were asked.</summary>
    public required bool IsWholeHistory { get; init; }

    /// <summary>Posts that answer.</summary>
    public required long Found { get; init; }

    /// <summary>The newest of them, each message once however often it was copied.</summary>
    public required IReadOnlyList<UnderstoodPost> Newest { get; init; }

    /// <summary>Words to add: variants first, then related words.</summary>
    public required IReadOnlyList<WordSuggestion> ToAdd { get; init; }

    /// <summary>Words to leave out.</summary>
    public required IReadOnlyList<Exclusion> ToExclude { get; init; }

    /// <summary>Topics that have some of the posts already, the most alike first.</summary>
    public required IReadOnlyList<TopicOverlap> Overlaps { get; init; }
}
