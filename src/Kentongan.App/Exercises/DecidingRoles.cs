using Kentongan.App.Web;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Issues;
using Kentongan.Records;

namespace Kentongan.App.Exercises;

/// <summary>The roles by which a person decides about an issue: their own, and in an exercise the parts that they play. A partner agency helps and decides nothing.</summary>
public sealed class DecidingRoles(IRecords<Exercise> exercises, Viewer viewer)
{
    public Task<IReadOnlyCollection<string>> OfAsync(Issue issue, CancellationToken cancellationToken) =>
        viewer.Sees(issue.AgencyId) ? OfAsync([issue.Topic], cancellationToken) : Task.FromResult<IReadOnlyCollection<string>>([]);

    /// <summary>Those for an issue that is about to be opened, by the topics that it comes from.</summary>
    public async Task<IReadOnlyCollection<string>> OfAsync(IEnumerable<TopicId?> topics, CancellationToken cancellationToken)
    {
        if (topics.Distinct().ToArray() is not [{ } topic])
        {
            return viewer.Roles;
        }

        var played = (await exercises.AllAsync(null, cancellationToken)).Where(exercise => exercise.Topic == topic).SelectMany(exercise => exercise.RolesOf(viewer.Name));
        return [.. viewer.Roles.Union(played)];
    }
}
