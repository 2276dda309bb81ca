using Kentongan.Decide.Claims;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Rehearsal;
using Kentongan.Decide.Signals.Detectors;
using Kentongan.Speak.Content;
using Kentongan.Speak.Limits;

namespace Kentongan.Measure.Exercises;

/// <summary>What went wrong in an exercise, each with its proof.</summary>
static class TeamErrors
{
    public static IReadOnlyList<Shortfall> Of(Exercise exercise, ExerciseMade made, PlantedTruth truth, DateTimeOffset now) =>
    [
        .. Levels(exercise, made, now),
        .. made.Claims.Where(HasVerdict).SelectMany(claim => Verdicts(claim, truth)),
        .. Rumours.MissedIn(exercise, made, truth, now).Select(debunk => new Shortfall(ShortfallKind.MissedRumour, debunk.Claim, "", $"{ExpectedVerdict.Of(debunk)}", null)),
        .. made.Messages.SelectMany(item => TooLong(item)),
        .. made.Messages.Where(item => item.Status == ContentStatus.Approved).SelectMany(item => Contradictions(item, truth.Scenario)),
        .. Unanswered(exercise, now),
    ];

    /// <summary>The level is judged once the first rumour is out: before that the scenario's level is not deserved yet.</summary>
    static IEnumerable<Shortfall> Levels(Exercise exercise, ExerciseMade made, DateTimeOffset now)
    {
        var expected = exercise.Story.Issue.Level;
        var highest = made.Issues.Count == 0 ? 0 : made.Issues.Max(issue => (int)issue.HighestLevel);
        var proof = made.Issues.MaxBy(issue => issue.HighestLevel) is { } issue ? $"/isu/{issue.Id}" : null;
        if (highest > expected)
        {
            yield return new(ShortfallKind.LevelTooHigh, exercise.Story.Issue.Title, $"{highest}", $"{expected}", proof);
        }

        if (highest < expected && exercise.StoryAt(now) > Rumours.FirstOut(exercise))
        {
            yield return new(ShortfallKind.LevelTooLow, exercise.Story.Issue.Title, proof is null ? "" : $"{highest}", $"{expected}", proof);
        }
    }

    static bool HasVerdict(Claim claim) => claim.Proposed is not null || claim.Verdicts.Count > 0;

    static IEnumerable<Shortfall> Verdicts(Claim claim, PlantedTruth truth)
    {
        if (truth.IsOpinion(claim.Text))
        {
            yield return new(ShortfallKind.VerdictOnOpinion, claim.Text, $"{claim.Proposed?.Verdict ?? claim.Holds}", "", $"/klaim/{claim.Id}");
        }
        else if (claim.Holds != Verdict.Unverified && truth.RumourIn(claim.Text) is { } debunk && ExpectedVerdict.Of(debunk) != claim.Holds)
        {
            yield return new(ShortfallKind.WrongVerdict, claim.Text, $"{claim.Holds}", $"{ExpectedVerdict.Of(debunk)}", $"/klaim/{claim.Id}");
        }
    }

    static IEnumerable<Shortfall> TooLong(ContentItem item) =>
        from variant in item.Variants
        where PublishingLimits.Of(variant.Channel) is { } limits && DraftCheck.Check(limits, new(variant.Text)).Any(objection => !objection.IsAdvice)
        let limit = PublishingLimits.Of(variant.Channel)!
        select new Shortfall(ShortfallKind.MessageTooLong, $"{item.Title} ({variant.Channel})", $"{DraftCheck.LengthOf(limit, new(variant.Text))}", $"{limit.Texts[0].Max}", $"/konten/{item.Id}");

    /// <summary>A figure about the same thing as a fact's, and none of the facts' figures of that thing.</summary>
    static IEnumerable<Shortfall> Contradictions(ContentItem item, Scenario scenario)
    {
        var facts = scenario.Facts.SelectMany(fact => StatedFigure.In(fact.Text)).ToLookup(figure => figure.Of, figure => figure.Value);
        return item.Variants.SelectMany(variant => StatedFigure.In(variant.Text)).Distinct()
            .Where(figure => facts.Contains(figure.Of) && !facts[figure.Of].Contains(figure.Value))
            .Select(figure => new Shortfall(ShortfallKind.ContradictsFacts, item.Title, $"{figure.Value} {figure.Of}", string.Join(" / ", facts[figure.Of].Select(value => $"{value} {figure.Of}")), $"/konten/{item.Id}"));
    }

    static IEnumerable<Shortfall> Unanswered(Exercise exercise, DateTimeOffset now) =>
        from inject in Injects.Delivered(exercise, now).Reverse()
        where inject.IsLate || inject.IsMissedAt(exercise.StoryAt(now))
        select new Shortfall(inject.IsLate ? ShortfallKind.LateAnswer : ShortfallKind.UnansweredInject, $"{inject.Number}", inject.Answer?.Text ?? "", $"{inject.Number}", $"/latihan/{exercise.Id}#suntikan-{inject.Number}");
}

/// <summary>What the scenario's evidence says of its rumour.</summary>
static class ExpectedVerdict
{
    public static Verdict Of(KnownDebunk debunk) => debunk.Verdict switch
    {
        "Salah" => Verdict.False,
        "Menyesatkan" => Verdict.Misleading,
        "Sebagian benar" => Verdict.PartlyTrue,
        "Benar" => Verdict.True,
        _ => Verdict.Unverified,
    };
}
