using Kentongan.Records;

namespace Kentongan.Speak.Content;

/// <summary>One message with a variant for each channel: author, reviewer and approver are different people.</summary>
public sealed record ContentItem : IRecord<ContentItem>
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
    public IReadOnlyList<Entry> History { get; init; } = [];

    /// <summary>Counts up with each change, so that two people never overwrite each other.</summary>
    public int Version { get; init; } = 1;

    static string IRecord<ContentItem>.Noun => "content";
    int IRecord<ContentItem>.Number => Id.Value;
    DateTimeOffset IRecord<ContentItem>.MadeAt => CreatedAt;
    bool IRecord<ContentItem>.IsOpen => Status is ContentStatus.Draft or ContentStatus.InReview;
    string IRecord<ContentItem>.Standing => Status.ToString();
    ContentItem IRecord<ContentItem>.Kept(int number, int version) => this with { Id = new(number), Version = version };

    internal ContentItem With(Entry entry) => this with { History = [.. History, entry] };
}
