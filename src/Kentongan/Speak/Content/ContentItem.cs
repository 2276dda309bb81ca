namespace Kentongan.Speak.Content;

/// <summary>One message with a variant for each channel: author, reviewer and approver are different people.</summary>
public sealed record ContentItem
{
    public required ContentId Id { get; init; }
    public required string Title { get; init; }
    public IssueId? Issue { get; init; }
    public TopicId? Topic { get; init; }
    public required int AgencyId { get; init; }
    public ContentStatus Status { get; init; }
    public IReadOnlyList<Variant> Variants { get; init; } = [];

    /// <summary>The user name of the person who answers for the words.</summary>
    public required string Author { get; init; }
    public string? Approver { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The words are a machine's; a person must change them before review (hard rule 8).</summary>
    public bool IsMachineDraft { get; init; }
    public bool IsRehearsal { get; init; }
    public IReadOnlyList<ContentEntry> History { get; init; } = [];

    /// <summary>Counts up with each change, so that two people never overwrite each other.</summary>
    public int Version { get; init; } = 1;

    internal ContentItem With(ContentEntry entry) => this with { History = [.. History, entry] };
}
