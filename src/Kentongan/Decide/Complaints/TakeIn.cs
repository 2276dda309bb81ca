using Kentongan.Understand.Questions;

namespace Kentongan.Decide.Complaints;

/// <summary>Takes a row of an export into the register.</summary>
public sealed record TakeReport(ReportedComplaint Report, int AgencyId, TimeSpan Zone, string By)
{
    public Decision<Complaint> Begin(DateTimeOffset now) => Current(
        new()
        {
            Kind = Report.Kind,
            TrackingId = Report.TrackingId,
            Post = Report.Post,
            AgencyId = AgencyId,
            ReceivedAt = Report.ReceivedAt,
            Zone = Zone,
        },
        now,
        "imported");

    /// <summary>A later export brings news; what was done here since is never taken back. Nothing new leaves the record as it is.</summary>
    public Decision<Complaint> Decide(Complaint complaint, DateTimeOffset now) =>
        Report.Stage > complaint.Stage || (Report.HandedTo is { } to && to != complaint.HandedTo && complaint.Stage == ComplaintStage.Received)
            ? Current(complaint, now, "reported")
            : complaint;

    Complaint Current(Complaint complaint, DateTimeOffset now, string deed) => complaint.With(new(now, By, deed, Report.Stage.ToString())) with
    {
        Kind = Report.Kind,
        NeedsInquiry = Report.NeedsInquiry,
        Stage = Report.Stage > complaint.Stage ? Report.Stage : complaint.Stage,
        Category = Report.Category ?? complaint.Category,
        HandedTo = Report.HandedTo ?? complaint.HandedTo,
        ForwardedAt = complaint.ForwardedAt ?? Report.ForwardedAt,
        FollowedUpAt = complaint.FollowedUpAt ?? Report.FollowedUpAt,
        ClosedAt = complaint.ClosedAt ?? Report.ClosedAt,
        EscalatedAt = Report.Stage > complaint.Stage ? null : complaint.EscalatedAt,
    };
}

/// <summary>Takes a question from public talk into the register; it is the agency's own, so there is nobody to forward it to.</summary>
public sealed record TakeQuestion(AskedQuestion Question, int AgencyId, bool IsRehearsal, TimeSpan Zone, string By)
{
    public Decision<Complaint> Begin(DateTimeOffset now) => new Complaint
    {
        Kind = ComplaintKind.Question,
        Stage = ComplaintStage.Forwarded,
        Post = Question.First.Post.Id,
        Topic = Question.First.Topic,
        Asked = Question.Asked,
        AgencyId = AgencyId,
        ReceivedAt = Question.First.Post.CreatedAt,
        Zone = Zone,
        IsRehearsal = IsRehearsal,
        History = [new(now, By, "noticed", "")],
    };

    /// <summary>Counts those who asked since; an official answer is a follow-up.</summary>
    public Decision<Complaint> Decide(Complaint complaint, DateTimeOffset now)
    {
        var counted = complaint with { Asked = Math.Max(complaint.Asked, Question.Asked) };
        return Question.IsAnswered && complaint.Stage == ComplaintStage.Forwarded
            ? counted.With(new(now, "system", "answered", "")) with { Stage = ComplaintStage.FollowedUp, FollowedUpAt = now, EscalatedAt = null }
            : counted;
    }
}
