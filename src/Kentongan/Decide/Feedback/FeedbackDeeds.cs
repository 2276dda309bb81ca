using Kentongan.Decide.Issues;

namespace Kentongan.Decide.Feedback;

/// <summary>Begins a line of the register, from evidence.</summary>
public sealed record BeginFeedback
{
    public required string Theme { get; init; }
    public required string Summary { get; init; }
    public required string Responsible { get; init; }
    public required FeedbackCounts Counts { get; init; }
    public required IReadOnlyList<Evidence> Evidence { get; init; }
    public required int AgencyId { get; init; }
    public required string By { get; init; }
    public IssueId? Issue { get; init; }
    public TopicId? Topic { get; init; }
    public TimeSpan Zone { get; init; } = TimeSpan.FromHours(7);
    public bool IsRehearsal { get; init; }

    public Decision<PolicyFeedback> Decide(DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(Theme) ? FeedbackObjections.ThemeMissing
        : string.IsNullOrWhiteSpace(Summary) ? FeedbackObjections.SummaryMissing
        : string.IsNullOrWhiteSpace(Responsible) ? FeedbackObjections.ResponsibleMissing
        : Evidence.Count == 0 || Counts.Total <= 0 ? FeedbackObjections.EvidenceMissing
        : new PolicyFeedback
        {
            Theme = Theme.Trim(),
            Summary = Summary.Trim(),
            Responsible = Responsible.Trim(),
            Counts = Counts,
            Evidence = Evidence,
            Issue = Issue,
            Topic = Topic,
            AgencyId = AgencyId,
            Owner = By,
            MadeAt = now,
            Zone = Zone,
            IsRehearsal = IsRehearsal,
            History = [new(now, By, "begun", Summary.Trim())],
        };
}

/// <summary>Puts a machine's draft where a person shall write; it is labelled and cannot go on as it is.</summary>
public sealed record DraftAnswer(string Text, string By)
{
    public Decision<PolicyFeedback> Decide(PolicyFeedback feedback, DateTimeOffset now) =>
        feedback.Stage != FeedbackStage.Open ? FeedbackObjections.NotOpen
        : feedback.With(new(now, By, "drafted", "")) with { Answer = new(Text, By, now, IsMachineDraft: true) };
}

/// <summary>Writes the answer in a person's own words.</summary>
public sealed record WriteAnswer(string Text, string By)
{
    /// <summary>What a draft leaves for a person to fill in.</summary>
    public const string Gap = "[isi";

    public Decision<PolicyFeedback> Decide(PolicyFeedback feedback, DateTimeOffset now) =>
        feedback.Stage is not (FeedbackStage.Open or FeedbackStage.Answered) ? FeedbackObjections.NotOpen
        : string.IsNullOrWhiteSpace(Text) ? FeedbackObjections.AnswerMissing
        : feedback.Answer is { IsMachineDraft: true } draft && Same(draft.Text, Text) || Text.Contains(Gap, StringComparison.Ordinal) ? FeedbackObjections.MachineWords
        : feedback.With(new(now, By, "answered", Text.Trim())) with
        {
            Stage = FeedbackStage.Answered,
            Answer = new(Text.Trim(), By, now, IsMachineDraft: false),
        };

    static bool Same(string one, string other) => string.Equals(Words(one), Words(other), StringComparison.Ordinal);

    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Approves an answer; its author cannot.</summary>
public sealed record ApproveAnswer(string By)
{
    public Decision<PolicyFeedback> Decide(PolicyFeedback feedback, DateTimeOffset now) =>
        feedback is not { Stage: FeedbackStage.Answered, Answer: { IsMachineDraft: false } answer } ? FeedbackObjections.NothingToApprove
        : string.Equals(answer.Author, By, StringComparison.OrdinalIgnoreCase) ? FeedbackObjections.AuthorCannotApprove
        : feedback.With(new(now, By, "approved", "")) with { Stage = FeedbackStage.Approved, Answer = answer with { ApprovedBy = By } };
}

/// <summary>Gives an answer back to be written anew; of a published one it says what was wrong, and that becomes the public correction.</summary>
public sealed record ReturnAnswer(string Reason, string By)
{
    public Decision<PolicyFeedback> Decide(PolicyFeedback feedback, DateTimeOffset now) =>
        feedback.Stage is not (FeedbackStage.Answered or FeedbackStage.Approved or FeedbackStage.Published) ? FeedbackObjections.NothingToReturn
        : string.IsNullOrWhiteSpace(Reason) ? FeedbackObjections.ReasonMissing
        : feedback.With(new(now, By, feedback.Stage == FeedbackStage.Published ? "correcting" : "returned", Reason.Trim())) with { Stage = FeedbackStage.Open };
}

/// <summary>Notes where an approved answer was published. It is listed in public from then on.</summary>
public sealed record PublishAnswer(string Address, string By)
{
    public Decision<PolicyFeedback> Decide(PolicyFeedback feedback, DateTimeOffset now) =>
        feedback is not { Stage: FeedbackStage.Approved, Answer: { ApprovedBy: { } approver } answer } ? FeedbackObjections.NotApproved
        : feedback.IsRehearsal ? FeedbackObjections.Rehearsal
        : !Uri.TryCreate(Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") ? FeedbackObjections.AddressMissing
        : feedback.With(new(now, By, "published", address.AbsoluteUri)) with
        {
            Stage = FeedbackStage.Published,
            Published = [.. feedback.Published, new(answer.Text, address.AbsoluteUri, answer.Author, approver, now, Correction(feedback))],
        };

    static string? Correction(PolicyFeedback feedback) =>
        feedback.Published.Count == 0 ? null : feedback.History.LastOrDefault(entry => entry.Deed == "correcting")?.Text;
}

/// <summary>Gives the clock seven more working days, once, with the reason.</summary>
public sealed record ExtendFeedback(string Reason, string By)
{
    public Decision<PolicyFeedback> Decide(PolicyFeedback feedback, DateTimeOffset now) =>
        feedback.Stage != FeedbackStage.Open || feedback.Extension is not null ? FeedbackObjections.ExtendedAlready
        : string.IsNullOrWhiteSpace(Reason) ? FeedbackObjections.ReasonMissing
        : feedback.With(new(now, By, "extended", Reason.Trim())) with { Extension = Reason.Trim(), EscalatedAt = null };
}

/// <summary>Ends a line without an answer, with the reason.</summary>
public sealed record WithdrawFeedback(string Reason, string By)
{
    public Decision<PolicyFeedback> Decide(PolicyFeedback feedback, DateTimeOffset now) =>
        feedback.Stage is FeedbackStage.Published or FeedbackStage.Withdrawn ? FeedbackObjections.OverAlready
        : string.IsNullOrWhiteSpace(Reason) ? FeedbackObjections.ReasonMissing
        : feedback.With(new(now, By, "withdrawn", Reason.Trim())) with { Stage = FeedbackStage.Withdrawn };
}
