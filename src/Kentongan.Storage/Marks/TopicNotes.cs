using Kentongan.Understand.Notes;

namespace Kentongan.Storage.Marks;

/// <summary>Notes on time lines as a table.</summary>
sealed class TopicNotes(Engine engine) : ITopicNotes
{
    public async Task<IReadOnlyList<TopicNote>> OfAsync(TopicId topic, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection
            .Sql("SELECT id, at, note, author, created_at FROM topic_note WHERE topic_id = @topic AND at >= @from AND at < @until ORDER BY at, id")
            .Add("@topic", topic.Value).Add("@from", from.ToUnixTimeMilliseconds()).Add("@until", until.ToUnixTimeMilliseconds());
        return await command.ListAsync(
            row => new TopicNote(row.GetInt32(0), topic, row.Time(1), row.GetString(2), row.GetString(3), row.Time(4)), cancellationToken).ConfigureAwait(false);
    }

    public async Task<TopicNote> AddAsync(TopicNote note, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection
            .Sql("INSERT INTO topic_note (topic_id, at, note, author, created_at) VALUES (@topic, @at, @note, @author, @created) RETURNING id")
            .Add("@topic", note.Topic.Value).Add("@at", note.At.ToUnixTimeMilliseconds()).Add("@note", note.Text).Add("@author", note.By)
            .Add("@created", note.CreatedAt.ToUnixTimeMilliseconds());
        return note with { Id = (await command.ListAsync(row => row.GetInt32(0), cancellationToken).ConfigureAwait(false)).Single() };
    }

    public async Task<bool> RemoveAsync(TopicId topic, int id, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("DELETE FROM topic_note WHERE topic_id = @topic AND id = @id").Add("@topic", topic.Value).Add("@id", id);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) > 0;
    }
}
