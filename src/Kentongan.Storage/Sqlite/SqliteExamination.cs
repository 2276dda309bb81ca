using System.Data.Common;

using Kentongan.Storage.Health;

using Microsoft.Data.Sqlite;

namespace Kentongan.Storage.Sqlite;

/// <summary>What SQLite itself can tell about the store.</summary>
static class SqliteExamination
{
    public static async Task<IReadOnlyList<Finding>> RunAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var pages = await ScalarAsync(connection, "PRAGMA quick_check(1)", cancellationToken).ConfigureAwait(false) as string;
        var posts = (long)(await ScalarAsync(connection, "SELECT count(*) FROM post", cancellationToken).ConfigureAwait(false))!;
        var found = (long)(await ScalarAsync(
            connection,
            "SELECT count(*) FROM post WHERE EXISTS (SELECT 1 FROM post_search_docsize WHERE id = key)",
            cancellationToken).ConfigureAwait(false))!;
        var index = await IndexFaultAsync(connection, cancellationToken).ConfigureAwait(false);
        return
        [
            new("files", string.Equals(pages, "ok", StringComparison.Ordinal), pages is "ok" ? "The pages of the file are whole." : $"The file is damaged: {pages}"),
            new("search_index", posts == found && index is null, index ?? $"{found} of {posts} posts can be searched."),
        ];
    }

    static async Task<string?> IndexFaultAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await ScalarAsync(
                connection, "INSERT INTO post_search (post_search) VALUES ('integrity-check')", cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (SqliteException fault)
        {
            return $"The search index is damaged: {fault.Message}";
        }
    }

    static async Task<object?> ScalarAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.Sql(sql);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
    }
}
