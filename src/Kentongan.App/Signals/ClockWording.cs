using System.Globalization;
using Kentongan.App.Web;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Complaints;
using Kentongan.Decide.Issues;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Signals;

/// <summary>A clock that ran out in words: what, since when, who is asked; never what a citizen wrote.</summary>
public sealed class ClockWording(IStringLocalizer words) : IClockWording
{
    const int Named = 10;

    public (string Title, string Text) Say(MissedClock missed, string language) => Speaking.In(language, () =>
    {
        var mark = missed.Alert.IsRehearsal ? $"[{words["rehearsal.mark"]}] " : "";
        var (title, text) = missed switch
        {
            MissedIssue issue => Of(issue.Issue, missed.DueAt),
            MissedComplaints late => Of(late, missed.DueAt),
            MissedFeedback feedback => (words["missed.feedback", feedback.Feedback.Theme].Value, words["missed.feedback.text", Zone.Wib.Moment(missed.DueAt), feedback.Feedback.Responsible, feedback.Feedback.Owner].Value),
            _ => throw new ArgumentOutOfRangeException(nameof(missed), missed, "Nobody has words for this clock."),
        };
        return (mark + title, text);
    });

    (string Title, string Text) Of(Issue issue, DateTimeOffset due) => (
        words["missed.issue", issue.Title],
        words["missed.issue.text", (int)issue.Level, words["level." + (int)issue.Level], Zone.Wib.Moment(due), issue.Owner, words["level.decider." + (int)EscalateOverdue.Next(issue.Level)]]);

    (string Title, string Text) Of(MissedComplaints missed, DateTimeOffset due)
    {
        var late = missed.Late.Select(each => each.Complaint).ToList();
        var counts = string.Join(", ", late.GroupBy(complaint => complaint.Kind).OrderBy(kind => kind.Key).Select(kind => words["complaints.of." + (int)kind.Key, kind.Count()].Value));
        var names = string.Join(", ", late.Take(Named).Select(Name)) + (late.Count > Named ? ", …" : "");
        return (words["missed.complaints", counts], words["missed.complaints.text", Zone.Wib.Moment(due), names]);
    }

    static string Name(Complaint complaint) => complaint.TrackingId ?? string.Create(CultureInfo.InvariantCulture, $"#{complaint.Number}");
}
