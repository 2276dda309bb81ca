namespace Kentongan.Records;

/// <summary>Where the records of one kind are kept.</summary>
public interface IRecords<T>
    where T : IRecord<T>
{
    /// <summary>Newest first; <paramref name="agencyId"/> null means every agency's.</summary>
    Task<IReadOnlyList<T>> AllAsync(int? agencyId, CancellationToken cancellationToken);

    /// <summary>Those about which there is still something to do, newest first.</summary>
    Task<IReadOnlyList<T>> OpenAsync(int? agencyId, CancellationToken cancellationToken);
    Task<T?> FindAsync(int number, CancellationToken cancellationToken);

    /// <summary>The record of that <see cref="IRecord{TSelf}.Key"/>, null when there is none.</summary>
    Task<T?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Keeps a new record and gives it a number.</summary>
    Task<T> AddAsync(T record, CancellationToken cancellationToken);

    /// <summary>
    /// Replaces the record of the same number and counts its version up; false when somebody changed it since
    /// <paramref name="record"/> was read.
    /// </summary>
    Task<bool> ChangeAsync(T record, CancellationToken cancellationToken);
}
