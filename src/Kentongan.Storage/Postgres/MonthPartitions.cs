using System.Globalization;

using Kentongan.Storage.Posts;

using Npgsql;

namespace Kentongan.Storage.Postgres;

/// <summary>
/// The months of the post table. A month is indexed for search when a later one has begun, because writing into a GIN
/// index costs more than all the rest of a post.
/// </summary>
sealed class MonthPartitions(NpgsqlConnection connection)
{
    const string Prefix = "post_";
    const string IndexSuffix = "_terms";

    /// <summary>How much memory an index may be built in: with the usual 64 MB a month of millions takes several times as long.</summary>
    const string BuildMemory = "256MB";

    /// <summary>Makes the months of <paramref name="posts"/> that are not there yet; true when there are months to index.</summary>
    public async ValueTask<bool> MakeAsync(IReadOnlyList<PostRow> posts, CancellationToken cancellationToken)
    {
        var wanted = posts.Select(p => Month(p.Key)).Distinct().Order().ToList();
        if (wanted.Count == 0)
        {
            return false;
        }

        var known = await AllAsync(cancellationToken).ConfigureAwait(false);
        foreach (var month in wanted.Except(known.Select(k => k.Month)).ToList())
        {
            await MakeAsync(month, cancellationToken).ConfigureAwait(false);
            known.Add(new(month, false));
        }

        return Closed(known).Any();
    }

    /// <summary>
    /// Indexes every month but the last. It takes a minute for a million posts and is done outside of any transaction that others wait
    /// for; what was not finished is begun again after the next batch.
    /// </summary>
    public async ValueTask IndexClosedAsync(CancellationToken cancellationToken)
    {
        foreach (var month in Closed(await AllAsync(cancellationToken).ConfigureAwait(false)))
        {
            await RunAsync($"SET maintenance_work_mem = '{BuildMemory}'", cancellationToken).ConfigureAwait(false);
            await RunAsync(
                $"CREATE INDEX IF NOT EXISTS {Name(month)}{IndexSuffix} ON {Name(month)} USING gin (terms)", cancellationToken).ConfigureAwait(false);
            await RunAsync("RESET maintenance_work_mem", cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a table is a month of posts.</summary>
    public static bool IsMonth(string table) => Parse(table) is not null;

    /// <summary>Makes the month with this name, unless it is there.</summary>
    public async ValueTask MakeAsync(string table, CancellationToken cancellationToken)
    {
        if (Parse(table) is { } month && (await AllAsync(cancellationToken).ConfigureAwait(false)).TrueForAll(k => k.Month != month))
        {
            await MakeAsync(month, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Drops the months that end at or before <paramref name="limit"/>; their posts are already gone.</summary>
    public async ValueTask DropBelowAsync(long limit, CancellationToken cancellationToken)
    {
        var known = await AllAsync(cancellationToken).ConfigureAwait(false);
        foreach (var old in known.Where(k => First(k.Month.AddMonths(1)) <= limit))
        {
            await RunAsync($"DROP TABLE {Name(old.Month)}", cancellationToken).ConfigureAwait(false);
        }
    }

    readonly record struct KnownMonth(DateOnly Month, bool IsIndexed);

    static IEnumerable<DateOnly> Closed(List<KnownMonth> known) =>
        known.Count == 0 ? [] : known.Where(k => !k.IsIndexed && k.Month < known.Max(other => other.Month)).Select(k => k.Month);

    async ValueTask<List<KnownMonth>> AllAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"""
            SELECT c.relname::text, to_regclass(c.relname || '{IndexSuffix}') IS NOT NULL
            FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'post'::regclass
            """,
            connection);
        return await command.ListAsync(
            r => new KnownMonth(Parse(r.GetString(0))!.Value, r.GetBoolean(1)), cancellationToken).ConfigureAwait(false);
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
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
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
