using System.Data.Common;

using Kentongan.Listen.Topics;
using Kentongan.Storage.Posts;

namespace Kentongan.Storage.Topics;

/// <summary>Topics as a table; their mentions are the post store's.</summary>
sealed class TopicStore(Engine engine, PostStore posts) : ITopics
{
    const string Columns =
        "id, name, query, purpose, legal_basis, owner, agency_id, created_at, ends_at, version, is_rehearsal";

    public async Task<IReadOnlyList<Topic>> AllAsync(CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql($"SELECT {Columns} FROM topic ORDER BY id");
        return await command.ListAsync(Topic, cancellationToken).ConfigureAwait(false);
    }

    public async Task<Topic?> FindAsync(TopicId id, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql($"SELECT {Columns} FROM topic WHERE id = @id").Add("@id", id.Value);
        return (await command.ListAsync(Topic, cancellationToken).ConfigureAwait(false)).SingleOrDefault();
    }

    public async Task<Topic> AddAsync(Topic topic, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = Bind(
            connection.Sql($"""
                INSERT INTO topic (name, query, purpose, legal_basis, owner, agency_id, created_at, ends_at, version, is_rehearsal)
                VALUES (@name, @query, @purpose, @basis, @owner, @agency, @created, @ends, @version, @rehearsal)
                RETURNING {Columns}
                """),
            topic);
        return (await command.ListAsync(Topic, cancellationToken).ConfigureAwait(false)).Single();
    }

    public async Task ChangeAsync(Topic topic, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = Bind(
            connection.Sql("""
                UPDATE topic SET name = @name, query = @query, purpose = @purpose, legal_basis = @basis, owner = @owner,
                    agency_id = @agency, created_at = @created, ends_at = @ends, version = @version, is_rehearsal = @rehearsal
                WHERE id = @id
                """),
            topic).Add("@id", topic.Id.Value);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task RemoveAsync(TopicId id, CancellationToken cancellationToken)
    {
        await posts.RemoveMentionsAsync(id, cancellationToken).ConfigureAwait(false);
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            DELETE FROM topic WHERE id = @id;
            DELETE FROM topic_version WHERE topic_id = @id;
            DELETE FROM topic_note WHERE topic_id = @id;
            DELETE FROM saved_view WHERE topic_id = @id
            """).Add("@id", id.Value);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<TopicVersion>> VersionsAsync(TopicId id, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            SELECT number, query, at, author, reason, mentions_before, mentions_after FROM topic_version
            WHERE topic_id = @id ORDER BY number DESC
            """).Add("@id", id.Value);
        return await command.ListAsync(
            row => new TopicVersion(
                id, row.GetInt32(0), row.GetString(1), row.Time(2), row.GetString(3), row.GetString(4), row.IsDBNull(5) ? null : row.GetInt64(5), row.GetInt64(6)),
            cancellationToken).ConfigureAwait(false);
    }

    public async Task KeepVersionAsync(TopicVersion version, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            INSERT INTO topic_version (topic_id, number, query, at, author, reason, mentions_before, mentions_after)
            VALUES (@topic, @number, @query, @at, @author, @reason, @before, @after)
            ON CONFLICT (topic_id, number) DO UPDATE SET query = excluded.query, at = excluded.at, author = excluded.author,
                reason = excluded.reason, mentions_before = excluded.mentions_before, mentions_after = excluded.mentions_after
            """)
            .Add("@topic", version.Topic.Value).Add("@number", version.Number).Add("@query", version.Query)
            .Add("@at", version.At.ToUnixTimeMilliseconds()).Add("@author", version.By).Add("@reason", version.Reason)
            .Add("@before", version.MentionsBefore).Add("@after", version.MentionsAfter);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    static DbCommand Bind(DbCommand command, Topic topic) => command
        .Add("@name", topic.Name).Add("@query", topic.Query).Add("@purpose", topic.Purpose).Add("@basis", topic.LegalBasis)
        .Add("@owner", topic.Owner).Add("@agency", topic.AgencyId).Add("@created", topic.CreatedAt.ToUnixTimeMilliseconds())
        .Add("@ends", topic.EndsAt.ToUnixTimeMilliseconds()).Add("@version", topic.Version)
        .Add("@rehearsal", topic.IsRehearsal ? 1 : 0);

    static Topic Topic(DbDataReader reader) => new()
    {
        Id = new(reader.GetInt32(0)),
        Name = reader.GetString(1),
        Query = reader.GetString(2),
        Purpose = reader.GetString(3),
        LegalBasis = reader.GetString(4),
        Owner = reader.GetString(5),
        AgencyId = reader.GetInt32(6),
        CreatedAt = reader.Time(7),
        EndsAt = reader.Time(8),
        Version = reader.GetInt32(9),
        IsRehearsal = reader.GetInt32(10) != 0,
    };
}
