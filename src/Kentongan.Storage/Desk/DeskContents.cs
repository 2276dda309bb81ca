using Kentongan.Speak.Content;

using Microsoft.EntityFrameworkCore;

namespace Kentongan.Storage.Desk;

/// <summary>Content items in the desk's database.</summary>
sealed class DeskContents(DeskContext desk) : IContents
{
    public async Task<IReadOnlyList<ContentItem>> AllAsync(int? agencyId, CancellationToken cancellationToken) =>
        (await desk.Contents.AsNoTracking()
            .Where(row => agencyId == null || row.AgencyId == agencyId)
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id)
            .ToListAsync(cancellationToken).ConfigureAwait(false)).ConvertAll(ToItem);

    public async Task<ContentItem?> FindAsync(ContentId id, CancellationToken cancellationToken) =>
        await desk.Contents.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id.Value, cancellationToken).ConfigureAwait(false) is { } row
            ? ToItem(row)
            : null;

    public async Task<ContentItem> AddAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var row = Filled(item);
        desk.Contents.Add(row);
        await desk.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return ToItem(row);
    }

    public async Task<bool> ChangeAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var changed = Filled(item with { Version = item.Version + 1 });
        return await desk.Contents
            .Where(row => row.Id == item.Id.Value && row.Version == item.Version)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.Status, changed.Status)
                    .SetProperty(row => row.Version, changed.Version)
                    .SetProperty(row => row.Body, changed.Body),
                cancellationToken).ConfigureAwait(false) == 1;
    }

    static ContentRow Filled(ContentItem item) => new()
    {
        AgencyId = item.AgencyId,
        IssueId = item.Issue?.Value,
        Status = (byte)item.Status,
        CreatedAt = item.CreatedAt.ToUnixTimeMilliseconds(),
        Version = item.Version,
        Body = DeskJson.Write(item),
    };

    static ContentItem ToItem(ContentRow row) => DeskJson.Read<ContentItem>(row.Body) with { Id = new(row.Id) };
}
