using Kentongan.Decide.Issues;

using Microsoft.EntityFrameworkCore;

namespace Kentongan.Storage.Desk;

/// <summary>Issues in the desk's database.</summary>
sealed class DeskIssues(DeskContext desk) : IIssues
{
    public async Task<IReadOnlyList<Issue>> AllAsync(int? agencyId, CancellationToken cancellationToken) =>
        (await desk.Issues.AsNoTracking()
            .Where(row => agencyId == null || row.AgencyId == agencyId)
            .OrderByDescending(row => row.OpenedAt).ThenByDescending(row => row.Id)
            .ToListAsync(cancellationToken).ConfigureAwait(false)).ConvertAll(ToIssue);

    public async Task<Issue?> FindAsync(IssueId id, CancellationToken cancellationToken) =>
        await desk.Issues.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id.Value, cancellationToken).ConfigureAwait(false) is { } row
            ? ToIssue(row)
            : null;

    public async Task<Issue> AddAsync(Issue issue, CancellationToken cancellationToken)
    {
        var row = Filled(issue);
        desk.Issues.Add(row);
        await desk.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return ToIssue(row);
    }

    public async Task<bool> ChangeAsync(Issue issue, CancellationToken cancellationToken)
    {
        var changed = Filled(issue with { Version = issue.Version + 1 });
        return await desk.Issues
            .Where(row => row.Id == issue.Id.Value && row.Version == issue.Version)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.AgencyId, changed.AgencyId)
                    .SetProperty(row => row.TopicId, changed.TopicId)
                    .SetProperty(row => row.Level, changed.Level)
                    .SetProperty(row => row.Status, changed.Status)
                    .SetProperty(row => row.Version, changed.Version)
                    .SetProperty(row => row.Body, changed.Body),
                cancellationToken).ConfigureAwait(false) == 1;
    }

    static IssueRow Filled(Issue issue) => new()
    {
        AgencyId = issue.AgencyId,
        TopicId = issue.Topic?.Value,
        Level = (byte)issue.Level,
        Status = (byte)issue.Status,
        OpenedAt = issue.OpenedAt.ToUnixTimeMilliseconds(),
        Version = issue.Version,
        Body = DeskJson.Write(issue),
    };

    static Issue ToIssue(IssueRow row) => DeskJson.Read<Issue>(row.Body) with { Id = new(row.Id) };
}
