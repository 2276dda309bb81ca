using Kentongan.App.Pages.Understand;
using Kentongan.Decide.Feedback;
using Kentongan.Listen.Sources;
using Kentongan.Listen.Topics;
using Kentongan.Records;
using Kentongan.Storage.Desk;
using Kentongan.Storage.Retention;
using Kentongan.Understand;
using Microsoft.EntityFrameworkCore;

namespace Kentongan.App.Transparency;

/// <summary>What everybody may know of this instance (hard rule 10), for a page and for programs. Rehearsals and people are not in it.</summary>
public sealed class PublicRecord(
    ITopics topics, ISources sources, RetentionRun retention, IRecords<PolicyFeedback> register, DeskContext desk, TimeProvider time)
{
    /// <summary>Groups of fewer people are not told in numbers (hard rule 3).</summary>
    public const int SmallestGroup = 10;

    static readonly Dimension[] _guessed = [Dimension.Sentiment, Dimension.Emotion, Dimension.Kind];

    public sealed record Listened(string Name, string Purpose, string LegalBasis, string Agency, DateTimeOffset EndsAt);

    /// <param name="RetentionDays">How long what it says is kept where that is less than for the others; null as for all.</param>
    public sealed record Read(string Name, string Kind, string Purpose, string LegalBasis, string Terms, int? RetentionDays);

    /// <summary>How often the labels of a dimension were right on texts that no model learned from, 0–1, with the 95 % interval.</summary>
    public sealed record Error(Dimension Of, double Accuracy, double Low, double High, long N);

    public sealed record Answer(string Text, string Address, DateTimeOffset At, string? Corrects);

    /// <param name="Theme">What it is about.</param>
    /// <param name="Summary">What people say of it.</param>
    /// <param name="Responsible">Who answered.</param>
    /// <param name="Voices">How many spoke of it; null when they are fewer than <see cref="SmallestGroup"/>.</param>
    /// <param name="Answers">The newest first; an earlier one stays beside its correction.</param>
    public sealed record Line(string Theme, string Summary, string Responsible, long? Voices, IReadOnlyList<Answer> Answers);

    public sealed record Shown(
        IReadOnlyList<Listened> Topics, IReadOnlyList<Read> Sources, int RawDays, int PseudonymisedDays, IReadOnlyList<Error> Errors, IReadOnlyList<Line> Feedback);

    public async Task<Shown> ReadAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var agencies = await desk.Agencies.AsNoTracking().ToDictionaryAsync(agency => agency.Id, agency => agency.Name, cancellationToken).ConfigureAwait(false);
        var rules = await retention.RulesAsync(cancellationToken).ConfigureAwait(false);
        return new(
            [.. (await topics.AllAsync(cancellationToken).ConfigureAwait(false)).Where(topic => topic.ListensAt(now) && !topic.IsRehearsal).OrderBy(topic => topic.Name, StringComparer.CurrentCulture)
                .Select(topic => new Listened(topic.Name, topic.Purpose, topic.LegalBasis, agencies.GetValueOrDefault(topic.AgencyId, ""), topic.EndsAt))],
            [.. (await sources.AllAsync(cancellationToken).ConfigureAwait(false)).Where(source => source.IsOn).Select(source => new Read(source.Name, source.Kind.ToString(), source.Purpose, source.LegalBasis, source.Terms, source.RetentionDays))],
            rules.RawDays,
            rules.PseudonymisedDays,
            [.. _guessed.Select(dimension => (dimension, Errors: ModelErrors.Of(dimension))).Where(each => each.Errors is not null)
                .Select(each => new Error(each.dimension, each.Errors!.Accuracy.Share, each.Errors.Accuracy.Low, each.Errors.Accuracy.High, each.Errors.N))],
            [.. (await register.AllAsync(null, cancellationToken).ConfigureAwait(false)).Where(feedback => feedback.Published.Count > 0 && !feedback.IsRehearsal).OrderByDescending(feedback => feedback.Published[^1].At).Select(Public)]);
    }

    static Line Public(PolicyFeedback feedback) => new(
        feedback.Theme, feedback.Summary, feedback.Responsible, feedback.Counts.Total < SmallestGroup ? null : feedback.Counts.Total,
        [.. feedback.Published.Reverse().Select(answer => new Answer(answer.Text, answer.Address, answer.At, answer.Corrects))]);
}
