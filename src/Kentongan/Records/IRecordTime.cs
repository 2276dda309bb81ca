namespace Kentongan.Records;

/// <summary>What time it is for a record: people's clocks, or for what belongs to an exercise the story's.</summary>
public interface IRecordTime<T>
    where T : IRecord<T>
{
    Task<DateTimeOffset> NowAsync(T record, CancellationToken cancellationToken);
}
