using Kentongan.App.Web;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Issues;
using Kentongan.Records;

namespace Kentongan.App.Exercises;

/// <summary>The roles by which a person decides about an issue: their own, and in an exercise the parts that they play.</summary>
public sealed class DecidingRoles(IRecords<Exercise> exercises, Viewer viewer)
{
    public async Task<IReadOnlyCollection<string>> OfAsync(Issue issue, CancellationToken cancellationToken)
    {
        if (!issue.IsRehearsal || issue.Topic is not { } topic)
        {
            return viewer.Roles;
        }

        var played = (await exercises.AllAsync(issue.AgencyId, cancellationToken)).Where(exercise => exercise.Topic == topic).SelectMany(exercise => exercise.RolesOf(viewer.Name));
        return [.. viewer.Roles.Union(played)];
    }
}
