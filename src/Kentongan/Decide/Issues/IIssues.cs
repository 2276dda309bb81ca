namespace Kentongan.Decide.Issues;

/// <summary>Where issues are kept.</summary>
public interface IIssues
{
    /// <summary>Newest first; <paramref name="agencyId"/> null means every agency's.</summary>
    Task<IReadOnlyList<Issue>> AllAsync(int? agencyId, CancellationToken cancellationToken);
    Task<Issue?> FindAsync(IssueId id, CancellationToken cancellationToken);

    /// <summary>Keeps a new issue and gives it a number.</summary>
    Task<Issue> AddAsync(Issue issue, CancellationToken cancellationToken);

    /// <summary>
    /// Replaces the issue of the same id and counts its version up; false when somebody changed it since
    /// <paramref name="issue"/> was read.
    /// </summary>
    Task<bool> ChangeAsync(Issue issue, CancellationToken cancellationToken);
}
