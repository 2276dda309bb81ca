using Kentongan.Decide.Issues;
using Kentongan.Records;

namespace Kentongan.App.Web;

/// <summary>The issues that the person at the screen may see: those their agency leads, and those it was asked to help with.</summary>
public sealed class VisibleIssues(IRecords<Issue> issues, Viewer viewer)
{
    public async Task<IReadOnlyList<Issue>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await issues.AllAsync(null, cancellationToken)).Where(Sees)];

    /// <summary>Null when there is no such issue, or it is none of theirs: the two look alike.</summary>
    public async Task<Issue?> FindAsync(int number, CancellationToken cancellationToken) =>
        await issues.FindAsync(number, cancellationToken) is { } issue && Sees(issue) ? issue : null;

    /// <summary>Whether their agency was asked to help and does not lead.</summary>
    public bool IsPartner(Issue issue) => viewer.AgencyId is { } mine && issue.Partners.Any(partner => partner.AgencyId == mine);

    bool Sees(Issue issue) => viewer.Sees(issue.AgencyId) || IsPartner(issue);
}
