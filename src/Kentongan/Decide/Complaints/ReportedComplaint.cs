namespace Kentongan.Decide.Complaints;

/// <summary>A row of a complaint system's export: how the matter stood there. Who brought it is not among the fields.</summary>
/// <param name="TrackingId">Its number there.</param>
/// <param name="Post">The post that the row's text became.</param>
/// <param name="ReceivedAt">When it was brought.</param>
public sealed record ReportedComplaint(string TrackingId, PostId Post, DateTimeOffset ReceivedAt)
{
    public ComplaintKind Kind { get; init; }
    public bool NeedsInquiry { get; init; }
    public ComplaintStage Stage { get; init; }
    public string? Category { get; init; }
    public string? HandedTo { get; init; }
    public DateTimeOffset? ForwardedAt { get; init; }
    public DateTimeOffset? FollowedUpAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
}
