using Kentongan.Records;

namespace Kentongan.Decide.Complaints;

/// <summary>
/// Something that people brought to an agency and that has a clock: a report from SP4N-LAPOR!, or a question from public talk that nobody
/// answered. What was said stays with the post, where retention takes it; here is only how the matter stands, and never who brought it.
/// </summary>
public sealed record Complaint : IRecord<Complaint>
{
    public int Number { get; init; }
    public required ComplaintKind Kind { get; init; }
    public ComplaintStage Stage { get; init; }

    /// <summary>The number under which SP4N-LAPOR! knows it; null for a question from public talk.</summary>
    public string? TrackingId { get; init; }

    /// <summary>The topic that the complaint system gave it.</summary>
    public string? Category { get; init; }

    /// <summary>The agency to which the complaint system handed it.</summary>
    public string? HandedTo { get; init; }

    /// <summary>Whether it concerns misconduct and is looked into (<i>berkadar pengawasan</i>): that takes longer.</summary>
    public bool NeedsInquiry { get; init; }

    /// <summary>The post that says it.</summary>
    public required PostId Post { get; init; }
    public TopicId? Topic { get; init; }

    /// <summary>How many asked the same; 1 for a report.</summary>
    public int Asked { get; init; } = 1;

    /// <summary>The issue into which it was joined.</summary>
    public IssueId? Issue { get; init; }
    public required int AgencyId { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public DateTimeOffset? ForwardedAt { get; init; }
    public DateTimeOffset? FollowedUpAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When the clock ran out and the head was told; null when it never did in this stage.</summary>
    public DateTimeOffset? EscalatedAt { get; init; }

    /// <summary>The local time in which its days are counted, ahead of UTC.</summary>
    public TimeSpan Zone { get; init; } = TimeSpan.FromHours(7);
    public bool IsRehearsal { get; init; }
    public IReadOnlyList<Entry> History { get; init; } = [];
    public int Version { get; init; } = 1;

    static string IRecord<Complaint>.Noun => "complaint";
    DateTimeOffset IRecord<Complaint>.MadeAt => ReceivedAt;
    bool IRecord<Complaint>.IsOpen => Stage != ComplaintStage.Closed;
    string IRecord<Complaint>.Key => Key;
    string IRecord<Complaint>.Standing => $"{Kind} {Stage}";
    Complaint IRecord<Complaint>.Kept(int number, int version) => this with { Number = number, Version = version };

    /// <summary>What makes it the same when it is imported or noticed again.</summary>
    public string Key => TrackingId is null ? KeyOf(AgencyId, Post) : KeyOf(AgencyId, TrackingId);

    public static string KeyOf(int agency, string trackingId) => $"lapor:{agency}:{trackingId}";

    public static string KeyOf(int agency, PostId post) => $"post:{agency}:{post}";

    internal Complaint With(Entry entry) => this with { History = [.. History, entry] };
}
