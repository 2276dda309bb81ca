namespace Kentongan.Storage.Readings;

/// <summary>Counts by interval and by a key of one byte.</summary>
sealed class Tally
{
    readonly Dictionary<int, long[]> _buckets = [];
    long[] _current = [];
    int? _bucket;

    public void Add(int bucket, byte key, long count)
    {
        if (_bucket != bucket)
        {
            (_bucket, _current) = (bucket, Counts(bucket));
        }

        _current[key] += count;
    }

    /// <summary>What was counted, in order of time and key.</summary>
    public IEnumerable<(int Bucket, byte Key, long Count)> Counted =>
        from bucket in _buckets
        orderby bucket.Key
        from key in Enumerable.Range(0, 256)
        where bucket.Value[key] != 0
        select (bucket.Key, (byte)key, bucket.Value[key]);

    long[] Counts(int bucket)
    {
        if (!_buckets.TryGetValue(bucket, out var counts))
        {
            _buckets[bucket] = counts = new long[256];
        }

        return counts;
    }
}
