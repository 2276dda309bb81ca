using Kentongan.Storage.Posts;

namespace Kentongan.Storage.Recent;

/// <summary>
/// Every post of the last weeks, whatever its topics, is kept by columns as mentions are: a search over all of them looks through
/// numbers in memory, where the word index of the running month is slow (SQLite) or not there yet (PostgreSQL).
/// </summary>
static class RecentColumns
{
    /// <summary>The segments of recent posts are those of a topic that nobody can have.</summary>
    public const int Topic = 0;

    /// <summary>Two months: the builder asks for 30 days, and PostgreSQL indexes a month when the next one has begun.</summary>
    public const int Days = 62;

    /// <summary>Where the window begins at this time of day or a little earlier; it moves once an hour.</summary>
    public static long Begin(DateTimeOffset now) =>
        PostKey.First(new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerHour), TimeSpan.Zero).AddDays(-Days));
}
