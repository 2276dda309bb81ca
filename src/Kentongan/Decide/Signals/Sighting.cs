using Kentongan.Understand;

namespace Kentongan.Decide.Signals;

/// <summary>What a detector noticed: what, how unusual against which baseline, and where its posts are.</summary>
public sealed record Sighting
{
    public required SignalKind Kind { get; init; }

    /// <summary>What makes it the same thing when it is met again, unique within topic and kind.</summary>
    public required string Mark { get; init; }
    public required DateTimeOffset From { get; init; }
    public required DateTimeOffset Until { get; init; }

    /// <summary>Posts, questions or accounts, by kind; a share is counted in whole posts.</summary>
    public required long Count { get; init; }

    /// <summary>What is usual, in the same unit.</summary>
    public required double Baseline { get; init; }

    /// <summary>All posts among which <see cref="Count"/> was counted, where it is a share.</summary>
    public long? Of { get; init; }

    /// <summary>In standard deviations; see <see cref="Yardstick"/> for which.</summary>
    public required double Strength { get; init; }
    public required Yardstick Yardstick { get; init; }

    /// <summary>The words, claim or channel that it is about; empty when it is the whole topic.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The page of what it is held against; null where that is the past.</summary>
    public string? Against { get; init; }

    /// <summary>The posts behind it.</summary>
    public required MentionFilter Posts { get; init; }

    /// <summary>Some of the posts, where no filter can single them out.</summary>
    public IReadOnlyList<PostId> Examples { get; init; } = [];
}
