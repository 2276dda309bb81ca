namespace Kentongan.Storage.Readings;

/// <summary>Counts by interval and by a key of one byte.</summary>
/// <param name="keys">How many keys there are: 1 when the line is not divided.</param>
sealed class Tally(int keys)
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
    public IEnumerable<(int Bucket, byte Key, long Count)> Counted()
    {
        foreach (var (bucket, counts) in _buckets.OrderBy(b => b.Key))
        {
            for (var key = 0; key < counts.Length; key++)
            {
                if (counts[key] != 0)
                {
                    yield return (bucket, (byte)key, counts[key]);
                }
            }
        }
    }

    long[] Counts(int bucket)
    {
        if (!_buckets.TryGetValue(bucket, out var counts))
        {
            _buckets[bucket] = counts = new long[keys];
        }

        return counts;
    }
}
