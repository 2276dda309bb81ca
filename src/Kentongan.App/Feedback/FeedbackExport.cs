using System.Globalization;
using Kentongan.Calendars;
using Kentongan.Decide.Feedback;

namespace Kentongan.App.Feedback;

/// <summary>A line of the register as it leaves the building: what was said by how many, who answers, what was answered and where.</summary>
public sealed record FeedbackExport(
    int Number, string Theme, string Summary, string Responsible, long Complaints, long Questions, long Posts, string Stage, string BegunAt, string DueAt, string Answer,
    string Author, string Approver, string PublishedAt, string Address, string Correction, int Evidence)
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "number", "theme", "summary", "responsible", "complaints", "questions", "posts", "stage", "begun_at", "due_at", "answer", "author", "approver", "published_at", "address",
        "correction", "evidence",
    ];

    public IReadOnlyList<string> Cells =>
    [
        Number.ToString(CultureInfo.InvariantCulture), Theme, Summary, Responsible, Complaints.ToString(CultureInfo.InvariantCulture), Questions.ToString(CultureInfo.InvariantCulture),
        Posts.ToString(CultureInfo.InvariantCulture), Stage, BegunAt, DueAt, Answer, Author, Approver, PublishedAt, Address, Correction, Evidence.ToString(CultureInfo.InvariantCulture),
    ];

    public static FeedbackExport Of(PolicyFeedback feedback, WorkingCalendar calendar, DateTimeOffset now)
    {
        var last = feedback.Published.Count > 0 ? feedback.Published[^1] : null;
        return new(
            feedback.Number, feedback.Theme, feedback.Summary, feedback.Responsible, feedback.Counts.Complaints, feedback.Counts.Questions, feedback.Counts.Posts,
            feedback.Stage.ToString().ToLowerInvariant(), Written(feedback.MadeAt, feedback.Zone), Written(FeedbackClock.Of(feedback, calendar, now).Due, feedback.Zone),
            last?.Text ?? (feedback.Answer is { IsMachineDraft: false } answer ? answer.Text : ""), last?.Author ?? feedback.Answer?.Author ?? "", last?.ApprovedBy ?? feedback.Answer?.ApprovedBy ?? "",
            Written(last?.At, feedback.Zone), last?.Address ?? "", last?.Corrects ?? "", feedback.Evidence.Count);
    }

    static string Written(DateTimeOffset? at, TimeSpan zone) => at?.ToOffset(zone).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) ?? "";
}
