using Kentongan.Understand;
using Microsoft.Data.Sqlite;

namespace Kentongan.Bench.Store;

/// <summary>
/// The limit that the store is measured against: the same rows in one plain table with an index on time, and the same
/// terms in FTS5, by prepared statements in batches. No duplicate check, no mentions, no counts.
/// </summary>
sealed class BareInsert : IDisposable
{
    readonly SqliteConnection _connection;

    public BareInsert(string file)
    {
        _connection = new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        Run("PRAGMA page_size = 8192");
        Run("PRAGMA journal_mode = WAL");
        Run("PRAGMA synchronous = NORMAL");
        Run("PRAGMA cache_size = -65536");
        Run("CREATE TABLE post (id blob PRIMARY KEY, at integer, channel integer, kind integer, source text, native_id text, url text, text text, author integer, sentiment integer, emotion integer, language text, terms text) WITHOUT ROWID");
        Run("CREATE VIRTUAL TABLE post_search USING fts5 (terms, content = '', contentless_delete = 1)");
    }

    public void Insert(IReadOnlyList<UnderstoodPost> posts, long firstRow)
    {
        using var transaction = _connection.BeginTransaction();
        using var row = _connection.CreateCommand();
        row.CommandText = "INSERT INTO post VALUES ($id, $at, $channel, $kind, $source, $native, $url, $text, $author, $sentiment, $emotion, $language, $terms)";
        var values = new[] { "$id", "$at", "$channel", "$kind", "$source", "$native", "$url", "$text", "$author", "$sentiment", "$emotion", "$language", "$terms" }
            .Select(name => row.Parameters.Add(new SqliteParameter(name, null))).ToArray();
        using var search = _connection.CreateCommand();
        search.CommandText = "INSERT INTO post_search (rowid, terms) VALUES ($row, $terms)";
        var (number, terms) = (search.Parameters.Add(new SqliteParameter("$row", null)), search.Parameters.Add(new SqliteParameter("$terms", null)));
        for (var i = 0; i < posts.Count; i++)
        {
            var (post, annotation) = (posts[i].Post, posts[i].Annotation);
            values[0].Value = post.Id.ToBytes();
            values[1].Value = post.CreatedAt.ToUnixTimeMilliseconds();
            values[2].Value = (long)post.Channel;
            values[3].Value = (long)post.Kind;
            values[4].Value = post.Source;
            values[5].Value = post.NativeId;
            values[6].Value = (object?)post.Url ?? DBNull.Value;
            values[7].Value = post.Text;
            values[8].Value = post.Author.Key.Value;
            values[9].Value = (long)annotation.Sentiment;
            values[10].Value = (long)annotation.Emotion;
            values[11].Value = annotation.Language;
            values[12].Value = posts[i].SearchTerms;
            row.ExecuteNonQuery();
            (number.Value, terms.Value) = (firstRow + i, posts[i].SearchTerms);
            search.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void Dispose() => _connection.Dispose();

    void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
