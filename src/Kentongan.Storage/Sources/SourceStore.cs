using System.Data.Common;

using Kentongan.Listen.Sources;
using Kentongan.Listen.Urls;
using Kentongan.Storage.Desk;

namespace Kentongan.Storage.Sources;

/// <summary>Sources as tables: what people decide as JSON, schedule and status beside it, a row for each poll.</summary>
sealed class SourceStore(Engine engine) : ISources
{
    const string Columns = "id, next_at, status, body";

    /// <summary>Polls are kept as long as the coverage meter looks back.</summary>
    static readonly TimeSpan _history = TimeSpan.FromDays(35);

    public Task<IReadOnlyList<Source>> AllAsync(CancellationToken cancellationToken) =>
        ListAsync($"SELECT {Columns} FROM source ORDER BY name, id", _ => { }, cancellationToken);

    public async Task<Source?> FindAsync(SourceId id, CancellationToken cancellationToken) =>
        (await ListAsync($"SELECT {Columns} FROM source WHERE id = @id", command => command.Add("@id", id.Value), cancellationToken).ConfigureAwait(false))
        .SingleOrDefault();

    public async Task<Source?> AddAsync(Source source, CancellationToken cancellationToken) =>
        (await ListAsync(
            $"""
             INSERT INTO source (name, address_key, next_at, status, body) VALUES (@name, @key, @next, @status, @body)
             ON CONFLICT (address_key) DO NOTHING RETURNING {Columns}
             """,
            command => Bind(command, source).Add("@status", DeskJson.Write(source.Status)), cancellationToken).ConfigureAwait(false)).SingleOrDefault();

    public Task ChangeAsync(Source source, CancellationToken cancellationToken) => RunAsync(
        "UPDATE source SET name = @name, address_key = @key, next_at = @next, body = @body WHERE id = @id",
        command => Bind(command, source).Add("@id", source.Id.Value), cancellationToken);

    public Task RemoveAsync(SourceId id, CancellationToken cancellationToken) => RunAsync(
        """
        DELETE FROM source_poll WHERE source_id = @id;
        DELETE FROM source_cursor WHERE source = @cursor;
        DELETE FROM source WHERE id = @id
        """,
        command => command.Add("@id", id.Value).Add("@cursor", $"source:{id}"), cancellationToken);

    public Task<IReadOnlyList<Source>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken) => ListAsync(
        $"SELECT {Columns} FROM source WHERE next_at <= @now ORDER BY next_at, id LIMIT @most",
        command => command.Add("@now", now.ToUnixTimeMilliseconds()).Add("@most", most), cancellationToken);

    public async Task<bool> ClaimAsync(Source source, DateTimeOffset until, CancellationToken cancellationToken) =>
        await RunAsync(
            "UPDATE source SET next_at = @until WHERE id = @id AND next_at = @next",
            command => command.Add("@until", until.ToUnixTimeMilliseconds()).Add("@id", source.Id.Value).Add("@next", source.NextAt?.ToUnixTimeMilliseconds()),
            cancellationToken).ConfigureAwait(false) == 1;

    public Task RecordAsync(SourceId id, Poll poll, SourceStatus status, DateTimeOffset? nextAt, CancellationToken cancellationToken) => RunAsync(
        """
        INSERT INTO source_poll (source_id, at, failure, not_modified, items, new_items, form)
        VALUES (@id, @at, @failure, @unchanged, @items, @new, @form)
        ON CONFLICT (source_id, at) DO NOTHING;
        DELETE FROM source_poll WHERE source_id = @id AND at < @old;
        UPDATE source SET status = @status WHERE id = @id;
        UPDATE source SET next_at = @next WHERE id = @id AND next_at IS NOT NULL
        """,
        command => command.Add("@id", id.Value).Add("@at", poll.At.ToUnixTimeMilliseconds()).Add("@failure", (int)poll.Failure)
            .Add("@unchanged", poll.NotModified ? 1 : 0).Add("@items", poll.Items).Add("@new", poll.NewItems).Add("@form", poll.Form)
            .Add("@old", (poll.At - _history).ToUnixTimeMilliseconds()).Add("@status", DeskJson.Write(status)).Add("@next", nextAt?.ToUnixTimeMilliseconds()),
        cancellationToken);

    public async Task<IReadOnlyList<Poll>> PollsAsync(SourceId id, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            SELECT at, failure, not_modified, items, new_items, form FROM source_poll WHERE source_id = @id AND at >= @since ORDER BY at
            """).Add("@id", id.Value).Add("@since", since.ToUnixTimeMilliseconds());
        return await command.ListAsync(Poll, cancellationToken).ConfigureAwait(false);
    }

    async Task<IReadOnlyList<Source>> ListAsync(string sql, Action<DbCommand> bind, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql(sql);
        bind(command);
        return await command.ListAsync(Source, cancellationToken).ConfigureAwait(false);
    }

    async Task<int> RunAsync(string sql, Action<DbCommand> bind, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql(sql);
        command.Transaction = transaction;
        bind(command);
        var rows = await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return rows;
    }

    static DbCommand Bind(DbCommand command, Source source) => command
        .Add("@name", source.Name).Add("@key", UrlKey.Of(source.Address)).Add("@next", source.NextAt?.ToUnixTimeMilliseconds()).Add("@body", DeskJson.Write(source));

    static Source Source(DbDataReader reader) => DeskJson.Read<Source>(reader.GetString(3)) with
    {
        Id = new(reader.GetInt32(0)),
        NextAt = reader.IsDBNull(1) ? null : reader.Time(1),
        Status = reader.IsDBNull(2) ? SourceStatus.Untested : DeskJson.Read<SourceStatus>(reader.GetString(2)),
    };

    static Poll Poll(DbDataReader reader) => new(
        reader.Time(0), (FetchFailure)reader.GetInt32(1), reader.GetInt32(2) != 0, Number(reader, 3), Number(reader, 4), reader.Text(5));

    static int? Number(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt32(column);
}
