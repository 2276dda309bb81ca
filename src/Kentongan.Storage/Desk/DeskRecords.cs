using Kentongan.Records;

using Microsoft.EntityFrameworkCore;

namespace Kentongan.Storage.Desk;

/// <summary>Records of one kind in the desk's database.</summary>
sealed class DeskRecords<T>(DeskContext desk) : IRecords<T>
    where T : class, IRecord<T>
{
    DbSet<RecordRow> Rows => desk.Set<RecordRow>(T.Noun);

    public Task<IReadOnlyList<T>> AllAsync(int? agencyId, CancellationToken cancellationToken) =>
        ListAsync(Of(agencyId), cancellationToken);

    public Task<IReadOnlyList<T>> OpenAsync(int? agencyId, CancellationToken cancellationToken) =>
        ListAsync(Of(agencyId).Where(row => row.IsOpen), cancellationToken);

    public async Task<T?> FindAsync(int number, CancellationToken cancellationToken) =>
        Read(await Rows.AsNoTracking().SingleOrDefaultAsync(row => row.Id == number, cancellationToken).ConfigureAwait(false));

    public async Task<T?> FindAsync(string key, CancellationToken cancellationToken) =>
        Read(await Rows.AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancellationToken).ConfigureAwait(false));

    public async Task<T> AddAsync(T record, CancellationToken cancellationToken)
    {
        var row = Filled(record);
        Rows.Add(row);
        try
        {
            await desk.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // What was refused must not be tried again by the next deed of the same scope.
            desk.Entry(row).State = EntityState.Detached;
        }

        return Read(row)!;
    }

    public async Task<bool> ChangeAsync(T record, CancellationToken cancellationToken)
    {
        var changed = Filled(record.Kept(record.Number, record.Version + 1));
        return await Rows
            .Where(row => row.Id == record.Number && row.Version == record.Version)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.AgencyId, changed.AgencyId)
                    .SetProperty(row => row.TopicId, changed.TopicId)
                    .SetProperty(row => row.IsOpen, changed.IsOpen)
                    .SetProperty(row => row.Key, changed.Key)
                    .SetProperty(row => row.Version, changed.Version)
                    .SetProperty(row => row.Body, changed.Body),
                cancellationToken).ConfigureAwait(false) == 1;
    }

    IQueryable<RecordRow> Of(int? agencyId) => Rows.AsNoTracking().Where(row => agencyId == null || row.AgencyId == agencyId);

    static async Task<IReadOnlyList<T>> ListAsync(IQueryable<RecordRow> rows, CancellationToken cancellationToken) =>
        (await rows.OrderByDescending(row => row.MadeAt).ThenByDescending(row => row.Id).ToListAsync(cancellationToken).ConfigureAwait(false))
        .ConvertAll(row => Read(row)!);

    static RecordRow Filled(T record) => new()
    {
        AgencyId = record.AgencyId,
        TopicId = record.Topic?.Value,
        IsOpen = record.IsOpen,
        MadeAt = record.MadeAt.ToUnixTimeMilliseconds(),
        Key = record.Key,
        Version = record.Version,
        Body = DeskJson.Write(record),
    };

    static T? Read(RecordRow? row) => row is null ? null : DeskJson.Read<T>(row.Body).Kept(row.Id, row.Version);
}
