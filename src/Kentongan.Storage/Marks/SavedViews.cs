using Kentongan.Understand.Notes;

namespace Kentongan.Storage.Marks;

/// <summary>Saved views as a table.</summary>
sealed class SavedViews(Engine engine) : ISavedViews
{
    public async Task<IReadOnlyList<SavedView>> OfAsync(int agency, TopicId topic, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection
            .Sql("SELECT id, name, address, author, created_at FROM saved_view WHERE agency_id = @agency AND topic_id = @topic ORDER BY name, id")
            .Add("@agency", agency).Add("@topic", topic.Value);
        return await command.ListAsync(
            row => new SavedView(row.GetInt32(0), agency, topic, row.GetString(1), row.GetString(2), row.GetString(3), row.Time(4)), cancellationToken).ConfigureAwait(false);
    }

    public async Task<SavedView> AddAsync(SavedView view, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection
            .Sql("INSERT INTO saved_view (agency_id, topic_id, name, address, author, created_at) VALUES (@agency, @topic, @name, @address, @author, @created) RETURNING id")
            .Add("@agency", view.AgencyId).Add("@topic", view.Topic.Value).Add("@name", view.Name).Add("@address", view.Address).Add("@author", view.By)
            .Add("@created", view.CreatedAt.ToUnixTimeMilliseconds());
        return view with { Id = (await command.ListAsync(row => row.GetInt32(0), cancellationToken).ConfigureAwait(false)).Single() };
    }

    public async Task<bool> RemoveAsync(int agency, int id, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("DELETE FROM saved_view WHERE agency_id = @agency AND id = @id").Add("@agency", agency).Add("@id", id);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) > 0;
    }
}
