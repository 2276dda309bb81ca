namespace Kentongan;

/// <summary>
/// What an agency listens to: a query with a purpose, a legal basis, an owner and an end date (hard rule 4).
/// </summary>
public sealed record Topic
{
    /// <summary>The longest time that a topic may run before somebody renews it.</summary>
    public static readonly TimeSpan LongestRun = TimeSpan.FromDays(366);

    public required TopicId Id { get; init; }
    public required string Name { get; init; }
    public required string Query { get; init; }
    public required string Purpose { get; init; }
    public required string LegalBasis { get; init; }

    /// <summary>The user name of the person who answers for the topic.</summary>
    public required string Owner { get; init; }

    public required int AgencyId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When listening stops, at most <see cref="LongestRun"/> after <see cref="CreatedAt"/> or the last renewal.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>Counts up with each change of the query.</summary>
    public int Version { get; init; } = 1;

    /// <summary>A training topic: watermarked LATIHAN everywhere, unable to publish or alert outside.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>What stands on everything fictional that leaves the screen, so that no file of it can be taken for real.</summary>
    public const string RehearsalMark = "LATIHAN";

    /// <summary>The mark of a training topic, null for a real one.</summary>
    public string? Watermark => IsRehearsal ? RehearsalMark : null;

    /// <summary>What the names of this topic's files begin with.</summary>
    public string FileMark => IsRehearsal ? RehearsalMark + "-" : "";

    /// <summary>Whether new posts are matched at <paramref name="now"/>.</summary>
    public bool ListensAt(DateTimeOffset now) => now < EndsAt;
}
