using System.Globalization;
using Kentongan.Decide.Complaints;
using Kentongan.Decide.Feedback;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Signals;

namespace Kentongan.Decide.Alerts;

/// <summary>A clock that ran out, as people are told of it. It never holds what a citizen wrote.</summary>
/// <param name="Alert">What the outbox needs to know.</param>
/// <param name="DueAt">Since when; the earliest one where there are several.</param>
public abstract record MissedClock(Alert Alert, DateTimeOffset DueAt)
{
    /// <summary>The strength that breaks every quiet hour, and none.</summary>
    protected const double Loud = Strength.Largest, Soft = 0;

    protected static string Seconds(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}

/// <summary>An issue that nobody looked at in time. From level 3 on it wakes people.</summary>
/// <param name="Issue">Which; its next decider is asked.</param>
public sealed record MissedIssue(Issue Issue) : MissedClock(
    new(Alert.ClockMissed, $"issue:{Issue.Id}", $"/isu/{Issue.Id}", Issue.AgencyId, Issue.Level > IssueLevel.Elevated ? Loud : Soft)
    {
        Topic = Issue.Topic, Occasion = Seconds(Issue.EscalatedAt is { } last && last > Issue.DueAt ? last : Issue.DueAt!.Value), IsRehearsal = Issue.IsRehearsal,
    },
    Issue.DueAt!.Value);

/// <summary>Complaints and questions of one agency whose working days have passed; one telling for all that a round found, so that an import floods nobody.</summary>
/// <param name="Late">Which, with their clocks; not empty, of one agency.</param>
public sealed record MissedComplaints(IReadOnlyList<(Complaint Complaint, DateTimeOffset DueAt)> Late) : MissedClock(AlertOf(Late), Late.Min(late => late.DueAt))
{
    static Alert AlertOf(IReadOnlyList<(Complaint Complaint, DateTimeOffset DueAt)> late) => new(
        Alert.ClockMissed,
        late.Count == 1 ? $"complaint:{late[0].Complaint.Number}" : $"complaints:{string.Join(',', late.Select(each => each.Complaint.Number).Order().Take(Named))}",
        late.Count == 1 ? $"/aduan/{late[0].Complaint.Number}" : "/aduan",
        late[0].Complaint.AgencyId, Soft)
    {
        Occasion = $"{late.Count}.{Seconds(late.Max(each => each.DueAt))}", IsRehearsal = late[0].Complaint.IsRehearsal,
    };

    const int Named = 20;
}

/// <summary>A line of the feedback register whose answer was not published in time.</summary>
public sealed record MissedFeedback(PolicyFeedback Feedback, DateTimeOffset Due) : MissedClock(
    new(Alert.ClockMissed, $"feedback:{Feedback.Number}", $"/umpan-balik/{Feedback.Number}", Feedback.AgencyId, Soft)
    {
        Topic = Feedback.Topic, Occasion = Seconds(Due), IsRehearsal = Feedback.IsRehearsal,
    },
    Due);
