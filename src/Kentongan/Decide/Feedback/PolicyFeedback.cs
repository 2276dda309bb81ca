using Kentongan.Decide.Issues;
using Kentongan.Records;

namespace Kentongan.Decide.Feedback;

/// <summary>How far a line of the register got. The numbers are stored: only append.</summary>
public enum FeedbackStage : byte
{
    /// <summary>Waits for the responsible agency's answer.</summary>
    Open = 0,

    /// <summary>An answer is written in a person's own words and waits for another person's approval.</summary>
    Answered = 1,
    Approved = 2,
    Published = 3,

    /// <summary>Ended without an answer, with the reason.</summary>
    Withdrawn = 4,
}

/// <summary>
/// What people say of a policy, and what became of it: theme, responsible agency, answer, publication. It starts from evidence, and its counts are
/// those of the day on which it was begun.
/// </summary>
public sealed record PolicyFeedback : IRecord<PolicyFeedback>
{
    public int Number { get; init; }
    public required string Theme { get; init; }

    /// <summary>What people say of it, paraphrased; never a quotation of anybody.</summary>
    public required string Summary { get; init; }

    /// <summary>The agency that answers, as people know it.</summary>
    public required string Responsible { get; init; }
    public required FeedbackCounts Counts { get; init; }
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
    public IssueId? Issue { get; init; }
    public TopicId? Topic { get; init; }
    public required int AgencyId { get; init; }
    public required string Owner { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public FeedbackStage Stage { get; init; }
    public FeedbackAnswer? Answer { get; init; }

    /// <summary>Answers that were published, the newest last; it holds.</summary>
    public IReadOnlyList<PublishedAnswer> Published { get; init; } = [];

    /// <summary>Why the clock was given seven more days; null when it was not.</summary>
    public string? Extension { get; init; }

    /// <summary>When the clock ran out and the head was told; null when it never did.</summary>
    public DateTimeOffset? EscalatedAt { get; init; }

    /// <summary>The local time in which its days are counted, ahead of UTC.</summary>
    public TimeSpan Zone { get; init; } = TimeSpan.FromHours(7);
    public bool IsRehearsal { get; init; }
    public IReadOnlyList<Entry> History { get; init; } = [];
    public int Version { get; init; } = 1;

    static string IRecord<PolicyFeedback>.Noun => "feedback";
    bool IRecord<PolicyFeedback>.IsOpen => Stage is FeedbackStage.Open or FeedbackStage.Answered or FeedbackStage.Approved;
    string IRecord<PolicyFeedback>.Standing => Stage.ToString();
    PolicyFeedback IRecord<PolicyFeedback>.Kept(int number, int version) => this with { Number = number, Version = version };

    internal PolicyFeedback With(Entry entry) => this with { History = [.. History, entry] };
}

/// <summary>How many spoke of it.</summary>
/// <param name="Complaints">Complaints, aspirations and requests that were brought.</param>
/// <param name="Questions">Questions in public talk.</param>
/// <param name="Posts">Posts that complain, criticise or suggest.</param>
public sealed record FeedbackCounts(long Complaints, long Questions, long Posts)
{
    public long Total => Complaints + Questions + Posts;
}

/// <summary>The words of an answer.</summary>
/// <param name="Text">What is answered.</param>
/// <param name="Author">Who wrote them; for a machine's draft who asked for it.</param>
/// <param name="At">When.</param>
/// <param name="IsMachineDraft">They are a machine's and must be changed by a person (hard rule 8).</param>
/// <param name="ApprovedBy">Who approved them; null while nobody did.</param>
public sealed record FeedbackAnswer(string Text, string Author, DateTimeOffset At, bool IsMachineDraft, string? ApprovedBy = null);

/// <summary>An answer as it was published; <paramref name="Corrects"/> says what was wrong with the one before.</summary>
public sealed record PublishedAnswer(string Text, string Address, string Author, string ApprovedBy, DateTimeOffset At, string? Corrects);
