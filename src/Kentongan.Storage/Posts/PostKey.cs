namespace Kentongan.Storage.Posts;

/// <summary>
/// The number under which a store keeps a post: 43 bits of creation time (Unix milliseconds, until the year 2248) and
/// the first 20 bits of the id's hash. One B-tree on it is primary key, duplicate check and time order at once. Two
/// posts that want the same number share the slots of their millisecond: the later one takes the next free one.
/// </summary>
static class PostKey
{
    const int SlotBits = 20;
    const int HashBits = 80;
    const long Slots = (1L << SlotBits) - 1;
    const long LastMillisecond = (1L << 43) - 1;

    /// <summary>The number that <paramref name="id"/> takes when it is free.</summary>
    public static long Home(PostId id) =>
        (Math.Min((long)(id.Value >> HashBits), LastMillisecond) << SlotBits) | ((long)(id.Value >> (HashBits - SlotBits)) & Slots);

    /// <summary>The next number of the same millisecond.</summary>
    public static long Next(long key) => (key & ~Slots) | ((key + 1) & Slots);

    /// <summary>The smallest number that a post created at <paramref name="time"/> or later can have.</summary>
    public static long First(DateTimeOffset time)
    {
        var ticks = time.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks;
        var milliseconds = (ticks + TimeSpan.TicksPerMillisecond - 1) / TimeSpan.TicksPerMillisecond;
        return Math.Clamp(milliseconds, 0, LastMillisecond) << SlotBits;
    }

    /// <summary>The first key of the next millisecond.</summary>
    public static long EndOfMillisecond(long key) => (key | Slots) + 1;

    public static long Milliseconds(long key) => key >> SlotBits;

    public static DateTimeOffset Time(long key) => DateTimeOffset.FromUnixTimeMilliseconds(Milliseconds(key));
}
