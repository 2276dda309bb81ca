using System.Globalization;

using Kentongan.Storage.Posts;

using Npgsql;

namespace Kentongan.Storage.Postgres;

/// <summary>
/// The months of the post table. A month is indexed for search when a later one begins, because writing into a GIN
/// index costs more than all the rest of a post.
/// </summary>
sealed class MonthPartitions(NpgsqlConnection connection)
{
    const string Prefix = "post_";

    /// <summary>Makes the months of <paramref name="posts"/> that are not there yet.</summary>
    public async ValueTask MakeAsync(IReadOnlyList<PostRow> posts, CancellationToken cancellationToken)
    {
        var wanted = posts.Select(p => Month(p.Key)).Distinct().Order().ToList();
        if (wanted.Count == 0)
        {
            return;
        }

        var known = await AllAsync(cancellationToken).ConfigureAwait(false);
        foreach (var month in wanted.Except(known))
        {
            await MakeAsync(month, cancellationToken).ConfigureAwait(false);
            foreach (var closed in known.Append(month).Where(m => m < wanted[^1] || m < known.DefaultIfEmpty(month).Max()))
            {
                await RunAsync(
                    $"CREATE INDEX IF NOT EXISTS {Name(closed)}_terms ON {Name(closed)} USING gin (terms)",
                    cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether a table is a month of posts.</summary>
    public static bool IsMonth(string table) => Parse(table) is not null;

    /// <summary>Makes the month with this name, unless it is there.</summary>
    public async ValueTask MakeAsync(string table, CancellationToken cancellationToken)
    {
        if (Parse(table) is { } month && !(await AllAsync(cancellationToken).ConfigureAwait(false)).Contains(month))
        {
            await MakeAsync(month, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Drops the months that end at or before <paramref name="limit"/>; their posts are already gone.</summary>
    public async ValueTask DropBelowAsync(long limit, CancellationToken cancellationToken)
    {
        var known = await AllAsync(cancellationToken).ConfigureAwait(false);
        foreach (var month in known.Where(m => First(m.AddMonths(1)) <= limit))
        {
            await RunAsync($"DROP TABLE {Name(month)}", cancellationToken).ConfigureAwait(false);
        }
    }

    async ValueTask<List<DateOnly>> AllAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            "SELECT c.relname::text FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'post'::regclass",
            connection);
        return await command.ListAsync(
            r => Parse(r.GetString(0))!.Value, cancellationToken).ConfigureAwait(false);
    }

    async ValueTask MakeAsync(DateOnly month, CancellationToken cancellationToken) =>
        await RunAsync(
            $"CREATE TABLE {Name(month)} PARTITION OF post FOR VALUES FROM ({First(month)}) TO ({First(month.AddMonths(1))})",
            cancellationToken).ConfigureAwait(false);

    static DateOnly? Parse(string table) =>
        table.StartsWith(Prefix, StringComparison.Ordinal)
        && DateOnly.TryParseExact(table[Prefix.Length..], "yyyy_MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month
            : null;

    async ValueTask RunAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    static DateOnly Month(long key)
    {
        var time = PostKey.Time(key).UtcDateTime;
        return new(time.Year, time.Month, 1);
    }

    static long First(DateOnly month) => PostKey.First(new(month.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));

    static string Name(DateOnly month) => Prefix + month.ToString("yyyy_MM", CultureInfo.InvariantCulture);
}
