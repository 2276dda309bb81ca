using Kentongan.Decide.Claims;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Issues;
using Kentongan.Records;
using Kentongan.Speak.Content;

namespace Kentongan.Measure.Exercises;

/// <summary>What a team made in an exercise.</summary>
public sealed record ExerciseMade(IReadOnlyList<Issue> Issues, IReadOnlyList<Claim> Claims, IReadOnlyList<ContentItem> Messages);

/// <summary>Finds what belongs to an exercise's topic.</summary>
public sealed class ExerciseReading(IRecords<Issue> issues, IRecords<Claim> claims, IRecords<ContentItem> messages)
{
    public async Task<ExerciseMade> ReadAsync(Exercise exercise, CancellationToken cancellationToken)
    {
        var opened = (await issues.AllAsync(exercise.AgencyId, cancellationToken).ConfigureAwait(false)).Where(issue => issue.Topic == exercise.Topic).OrderBy(issue => issue.OpenedAt).ToList();
        var numbers = opened.Select(issue => issue.Id).ToHashSet();
        return new(
            opened,
            [.. (await claims.AllAsync(exercise.AgencyId, cancellationToken).ConfigureAwait(false)).Where(claim => claim.Topic == exercise.Topic).OrderBy(claim => claim.MadeAt)],
            [.. (await messages.AllAsync(exercise.AgencyId, cancellationToken).ConfigureAwait(false)).Where(item => item.Topic == exercise.Topic || (item.Issue is { } issue && numbers.Contains(issue)))]);
    }
}
