using System.Diagnostics;
using Kentongan.Platforms.Files.Planning;
using Microsoft.Data.Sqlite;

namespace Kentongan.Bench.Ingest;

/// <summary>The limit: the same rows through one prepared statement, a thousand a transaction, in write-ahead mode.</summary>
static class BareInsert
{
    const int BatchSize = 1_000;

    /// <summary>Rows a second; reading the file is not counted.</summary>
    public static double Run(string file, string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;");
        Execute(connection, "CREATE TABLE post (id blob PRIMARY KEY, channel integer, created integer, author text, text text, likes integer) WITHOUT ROWID; CREATE INDEX post_author ON post (author, created);");
        var (rows, ticks) = (0L, 0L);
        foreach (var batch in FilePlanner.Plan(file).Plan!.Rows("uji").Select(row => row.Post!).Chunk(BatchSize))
        {
            var began = Stopwatch.GetTimestamp();
            Insert(connection, batch);
            ticks += Stopwatch.GetTimestamp() - began;
            rows += batch.Length;
        }

        return rows / Stopwatch.GetElapsedTime(0, ticks).TotalSeconds;
    }

    static void Insert(SqliteConnection connection, Post[] batch)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT OR IGNORE INTO post VALUES ($id, $channel, $created, $author, $text, $likes)";
        var names = new[] { "$id", "$channel", "$created", "$author", "$text", "$likes" };
        var parameters = names.Select(name => command.Parameters.Add(new SqliteParameter { ParameterName = name })).ToArray();
        command.Prepare();
        foreach (var post in batch)
        {
            parameters[0].Value = post.Id.ToBytes();
            parameters[1].Value = (int)post.Channel;
            parameters[2].Value = post.CreatedAt.ToUnixTimeMilliseconds();
            parameters[3].Value = (object?)post.Author?.Handle ?? DBNull.Value;
            parameters[4].Value = post.Text;
            parameters[5].Value = (object?)post.Metrics?.Likes ?? DBNull.Value;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
