using Kentongan.Decide.Rehearsal;

namespace Kentongan.Decide.Exercises;

/// <summary>What the team answered to an inject.</summary>
/// <param name="Number">The inject's place in its scenario, from 1.</param>
/// <param name="Text">What was said or done.</param>
/// <param name="By">Who.</param>
/// <param name="At">When, on people's clocks.</param>
public sealed record InjectAnswer(int Number, string Text, string By, DateTimeOffset At);

/// <summary>An inject as it stands in an exercise.</summary>
/// <param name="Number">Its place in its scenario, from 1.</param>
/// <param name="Inject">What was said to the team.</param>
/// <param name="Role">Which role has to act.</param>
/// <param name="At">When it comes, in the story.</param>
/// <param name="DueAt">Until when it wants an answer, in the story; null when nothing is asked.</param>
/// <param name="Answer">The team's answer; null while there is none.</param>
/// <param name="AnsweredAt">When it was given, in the story.</param>
public sealed record InjectStanding(int Number, Inject Inject, string Role, DateTimeOffset At, DateTimeOffset? DueAt, InjectAnswer? Answer, DateTimeOffset? AnsweredAt)
{
    public bool IsLate => AnsweredAt > DueAt;

    public bool IsMissedAt(DateTimeOffset story) => Answer is null && DueAt < story;
}

/// <summary>The injects of an exercise: which have come, to whom, and what became of them.</summary>
public static class Injects
{
    /// <summary>People need a moment to read and write, however fast the story runs.</summary>
    public static readonly TimeSpan LeastTime = TimeSpan.FromMinutes(3);

    /// <summary>Those that have been delivered at <paramref name="now"/>, newest first.</summary>
    public static IReadOnlyList<InjectStanding> Delivered(Exercise exercise, DateTimeOffset now)
    {
        var (story, begins) = (exercise.StoryAt(now), exercise.Play().EventAt);
        return
        [
            .. exercise.Story.Injects.Select((inject, index) => Standing(exercise, inject, index + 1, begins)).Where(inject => inject.At <= story).Reverse(),
        ];
    }

    /// <summary>Those that a person has to know of: the ones for their roles, and for nobody's; the trainer sees all.</summary>
    public static IReadOnlyList<InjectStanding> For(Exercise exercise, string person, DateTimeOffset now)
    {
        var roles = exercise.RolesOf(person).ToHashSet(StringComparer.Ordinal);
        return exercise.IsTrainer(person) ? Delivered(exercise, now)
            : roles.Count == 0 ? []
            : [.. Delivered(exercise, now).Where(inject => roles.Contains(inject.Role) || exercise.Team.All(member => member.Role != inject.Role))];
    }

    static InjectStanding Standing(Exercise exercise, Inject inject, int number, DateTimeOffset begins)
    {
        var at = begins.AddHours(inject.At);
        var due = inject.DueMinutes is { } minutes ? Deadline.Of(exercise, at, TimeSpan.FromMinutes(minutes), LeastTime) : (DateTimeOffset?)null;
        var answer = exercise.Answers.FirstOrDefault(answer => answer.Number == number);
        return new(number, inject, TeamRoles.Of(inject), at, due, answer, answer is null ? null : exercise.StoryAt(answer.At));
    }
}

/// <summary>Answers an inject; the first answer counts.</summary>
public sealed record AnswerInject(int Number, string Text, string By)
{
    public Decision<Exercise> Decide(Exercise exercise, DateTimeOffset now)
    {
        if (exercise.EndedAt is not null)
        {
            return ExerciseObjections.Over;
        }

        if (Injects.For(exercise, By, now).FirstOrDefault(inject => inject.Number == Number) is not { } inject)
        {
            return ExerciseObjections.InjectNotYours;
        }

        return inject.Answer is not null ? ExerciseObjections.AnsweredAlready
            : string.IsNullOrWhiteSpace(Text) ? ExerciseObjections.AnswerMissing
            : exercise.With(new(now, By, "answered", $"{Number}")) with { Answers = [.. exercise.Answers, new(Number, Text.Trim(), By, now)] };
    }
}
