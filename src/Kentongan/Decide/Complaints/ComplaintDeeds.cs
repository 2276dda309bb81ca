namespace Kentongan.Decide.Complaints;

/// <summary>Verifies a complaint and hands it to whom it concerns; the five days begin.</summary>
public sealed record ForwardComplaint(string To, string Note, string By)
{
    public Decision<Complaint> Decide(Complaint complaint, DateTimeOffset now) =>
        complaint.Stage != ComplaintStage.Received ? ComplaintObjections.AlreadyForwarded
        : string.IsNullOrWhiteSpace(To) ? ComplaintObjections.ReceiverMissing
        : complaint.With(new(now, By, "forwarded", $"{To.Trim()}. {Note.Trim()}".TrimEnd(' ', '.'))) with
        {
            Stage = ComplaintStage.Forwarded,
            HandedTo = To.Trim(),
            ForwardedAt = now,
            EscalatedAt = null,
        };
}

/// <summary>Says what was done or answered; the ten days in which somebody may reply begin.</summary>
public sealed record FollowUpComplaint(string Answer, string By)
{
    public Decision<Complaint> Decide(Complaint complaint, DateTimeOffset now) =>
        complaint.Stage != ComplaintStage.Forwarded ? (complaint.Stage == ComplaintStage.Received ? ComplaintObjections.ForwardFirst : ComplaintObjections.AlreadyFollowedUp)
        : string.IsNullOrWhiteSpace(Answer) ? ComplaintObjections.AnswerMissing
        : complaint.With(new(now, By, "followed-up", Answer.Trim())) with
        {
            Stage = ComplaintStage.FollowedUp,
            FollowedUpAt = now,
            EscalatedAt = null,
        };
}

/// <summary>Whoever brought it replied and is not content: it goes back to the agency, and the five days begin again.</summary>
public sealed record ReopenComplaint(string Reason, string By)
{
    public Decision<Complaint> Decide(Complaint complaint, DateTimeOffset now) =>
        complaint.Stage is not (ComplaintStage.FollowedUp or ComplaintStage.Closed) ? ComplaintObjections.NotFollowedUp
        : string.IsNullOrWhiteSpace(Reason) ? ComplaintObjections.ReasonMissing
        : complaint.With(new(now, By, "reopened", Reason.Trim())) with
        {
            Stage = ComplaintStage.Forwarded,
            ForwardedAt = now,
            FollowedUpAt = null,
            ClosedAt = null,
            EscalatedAt = null,
        };
}

/// <summary>Ends it with the reason: answered and accepted, no reply, a repetition, not for this agency.</summary>
public sealed record CloseComplaint(string Reason, string By)
{
    public Decision<Complaint> Decide(Complaint complaint, DateTimeOffset now) =>
        complaint.Stage == ComplaintStage.Closed ? ComplaintObjections.AlreadyClosed
        : string.IsNullOrWhiteSpace(Reason) ? ComplaintObjections.ReasonMissing
        : complaint.With(new(now, By, "closed", Reason.Trim())) with { Stage = ComplaintStage.Closed, ClosedAt = now };
}

/// <summary>Makes it part of an issue.</summary>
public sealed record JoinIssue(IssueId Issue, string By)
{
    public Decision<Complaint> Decide(Complaint complaint, DateTimeOffset now) =>
        complaint.Issue == Issue ? ComplaintObjections.AlreadyJoined
        : complaint.With(new(now, By, "in-issue", Issue.ToString())) with { Issue = Issue };
}

/// <summary>Takes it out of its issue again: it concerns something else.</summary>
public sealed record LeaveIssue(string Reason, string By)
{
    public Decision<Complaint> Decide(Complaint complaint, DateTimeOffset now) =>
        complaint.Issue is null ? ComplaintObjections.NotJoined
        : string.IsNullOrWhiteSpace(Reason) ? ComplaintObjections.ReasonMissing
        : complaint.With(new(now, By, "left-issue", Reason.Trim())) with { Issue = null };
}
