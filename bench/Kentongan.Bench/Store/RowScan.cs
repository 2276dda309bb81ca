using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Kentongan.Bench.Store;

/// <summary>What the same question costs a database that keeps a row a mention, clustered the best way for it.</summary>
static class RowScan
{
    public static async Task<double> MillisecondsAsync(string folder, long rows, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "rows.db"), Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        await RunAsync(connection, "PRAGMA journal_mode = OFF", cancellationToken).ConfigureAwait(false);
        await RunAsync(connection, "CREATE TABLE IF NOT EXISTS mention (topic integer, post integer, channel integer, kind integer, sentiment integer, author integer, engagement integer, PRIMARY KEY (topic, post)) WITHOUT ROWID", cancellationToken).ConfigureAwait(false);
        await RunAsync(connection, "DELETE FROM mention", cancellationToken).ConfigureAwait(false);
        await RunAsync(connection, $"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {rows - 1}) INSERT INTO mention SELECT 1, i * {31_536_000_000 / rows}, i % 11, i % 5, i % 3, i % 300000, i % 100 FROM n", cancellationToken).ConfigureAwait(false);
        var best = double.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var began = Stopwatch.GetTimestamp();
            await RunAsync(connection, "SELECT count(*) FROM (SELECT post / 86400000, sentiment, count(*) FROM mention WHERE topic = 1 GROUP BY 1, 2)", cancellationToken).ConfigureAwait(false);
            best = Math.Min(best, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return Math.Round(best, 1);
    }

    static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
    }
}
