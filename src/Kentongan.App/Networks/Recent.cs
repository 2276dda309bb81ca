namespace Kentongan.App.Networks;

/// <summary>Work that takes long, done once for each key and kept for a while; the least recently asked for goes first.</summary>
public sealed class Recent<TKey, TValue>(int most, TimeSpan kept, TimeProvider time)
    where TKey : notnull
{
    readonly Lock _gate = new();
    readonly Dictionary<TKey, Entry> _entries = [];

    /// <summary>The running or finished work of <paramref name="key"/>; begins it when there is none. What failed is begun again.</summary>
    public Task<TValue> Get(TKey key, Func<Task<TValue>> work)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            if (_entries.TryGetValue(key, out var entry) && now - entry.Begun < kept && !entry.Task.IsFaulted && !entry.Task.IsCanceled)
            {
                _entries[key] = entry with { Asked = now };
                return entry.Task;
            }

            if (_entries.Count >= most)
            {
                _entries.Remove(_entries.MinBy(other => other.Value.Asked).Key);
            }

            var task = Task.Run(work);
            _entries[key] = new(task, now, now);
            return task;
        }
    }

    readonly record struct Entry(Task<TValue> Task, DateTimeOffset Begun, DateTimeOffset Asked);
}
