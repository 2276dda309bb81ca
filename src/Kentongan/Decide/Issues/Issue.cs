using Kentongan.Records;

namespace Kentongan.Decide.Issues;

/// <summary>
/// Something that an agency decides about: opened from a signal or by hand, with a level, an owner, a clock, evidence
/// and a timeline in which each deed has its reason.
/// </summary>
public sealed record Issue : IRecord<Issue>
{
    public required IssueId Id { get; init; }
    public required string Title { get; init; }
    public TopicId? Topic { get; init; }

    /// <summary>The agency that leads.</summary>
    public required int AgencyId { get; init; }
    public required IssueLevel Level { get; init; }
    public Ground Grounds { get; init; }
    public Impact Impact { get; init; } = Impact.None;
    public Spread Spread { get; init; }
    public IssueStatus Status { get; init; }
    public Outcome? Outcome { get; init; }

    /// <summary>The user name of the person who answers for it.</summary>
    public required string Owner { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public required DateTimeOffset LevelSince { get; init; }

    /// <summary>When the next deed is due; null once closed.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>A level that waits for the decider, or from level 3 on for the second person.</summary>
    public ProposedLevel? Proposed { get; init; }
    public bool IsRehearsal { get; init; }

    /// <summary>The highest level that it ever had.</summary>
    public IssueLevel HighestLevel { get; init; }

    /// <summary>When the clock ran out and the next decider was asked; null when it never did.</summary>
    public DateTimeOffset? EscalatedAt { get; init; }
    public IReadOnlyList<Partner> Partners { get; init; } = [];
    public IReadOnlyList<IssueTask> Tasks { get; init; } = [];
    public IReadOnlyList<CalmCheck> CalmChecks { get; init; } = [];
    public AfterAction? Review { get; init; }

    /// <summary>The decision that was taken, with its reason; null while there is none.</summary>
    public IssueDecision? Decision { get; init; }

    /// <summary>A decision at level 3 or more that waits for its second person.</summary>
    public ProposedDecision? ProposedDecision { get; init; }

    /// <summary>Versions of the one-page brief, newest last.</summary>
    public IReadOnlyList<Briefs.IssueBrief> Briefs { get; init; } = [];
    public IReadOnlyList<Entry> Timeline { get; init; } = [];
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Counts up with each change, so that two people never overwrite each other.</summary>
    public int Version { get; init; } = 1;

    public Priority Priority => Priority.Of(Impact, Spread);
    /// <summary>The reason with which it was opened.</summary>
    public string WhyOpened() => Timeline.Count > 0 ? Timeline[0].Text : "";

    public bool IsOverdueAt(DateTimeOffset now) => Status == IssueStatus.Open && DueAt < now;

    static string IRecord<Issue>.Noun => "issue";
    int IRecord<Issue>.Number => Id.Value;
    DateTimeOffset IRecord<Issue>.MadeAt => OpenedAt;
    bool IRecord<Issue>.IsOpen => Status == IssueStatus.Open;
    string IRecord<Issue>.Standing => $"level {(int)Level}";
    Entry? IRecord<Issue>.LastDeed => Timeline.Count > 0 ? Timeline[^1] : null;
    Issue IRecord<Issue>.Kept(int number, int version) => this with { Id = new(number), Version = version };

    internal Issue With(Entry entry) => this with { Timeline = [.. Timeline, entry] };
}

/// <summary>A level that one person proposed and another must confirm (hard rule 8).</summary>
/// <param name="Level">Which.</param>
/// <param name="Grounds">What it rests on.</param>
/// <param name="By">Who proposed it.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
/// <param name="IsDecider">Whether that person holds the role that decides at this level.</param>
public sealed record ProposedLevel(IssueLevel Level, Ground Grounds, string By, string Reason, DateTimeOffset At, bool IsDecider = false);
