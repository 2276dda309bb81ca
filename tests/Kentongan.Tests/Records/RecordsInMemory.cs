using Kentongan.Records;

namespace Kentongan.Tests.Records;

/// <summary>Keeps records as the stores do: numbered, counted up, refused when somebody was faster.</summary>
sealed class RecordsInMemory<T> : IRecords<T>
    where T : class, IRecord<T>
{
    readonly Dictionary<int, T> _kept = [];

    public IReadOnlyCollection<T> Kept => _kept.Values;

    public Task<IReadOnlyList<T>> AllAsync(int? agencyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<T>>([.. _kept.Values.Where(record => agencyId is null || record.AgencyId == agencyId).OrderByDescending(record => record.MadeAt).ThenByDescending(record => record.Number)]);

    public async Task<IReadOnlyList<T>> OpenAsync(int? agencyId, CancellationToken cancellationToken) =>
        [.. (await AllAsync(agencyId, cancellationToken)).Where(record => record.IsOpen)];

    public Task<T?> FindAsync(int number, CancellationToken cancellationToken) => Task.FromResult(_kept.GetValueOrDefault(number));

    public Task<T?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(_kept.Values.FirstOrDefault(record => record.Key == key));

    public Task<T> AddAsync(T record, CancellationToken cancellationToken)
    {
        Assert.DoesNotContain(_kept.Values, known => known.Key is not null && known.Key == record.Key);
        var added = record.Kept(_kept.Count + 1, record.Version);
        _kept.Add(added.Number, added);
        return Task.FromResult(added);
    }

    public Task<bool> ChangeAsync(T record, CancellationToken cancellationToken)
    {
        var fits = _kept[record.Number].Version == record.Version;
        if (fits)
        {
            _kept[record.Number] = record.Kept(record.Number, record.Version + 1);
        }

        return Task.FromResult(fits);
    }
}
