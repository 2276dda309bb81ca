namespace Kentongan.Storage.Settings;

/// <summary>What an administrator has set for the whole instance, as texts by name.</summary>
public sealed class InstanceSettings(Engine engine)
{
    /// <summary>The setting, null when nobody has set it.</summary>
    public async Task<string?> FindAsync(string name, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("SELECT value FROM setting WHERE name = @name").Add("@name", name);
        return (await command.ListAsync(row => row.GetString(0), cancellationToken).ConfigureAwait(false)).SingleOrDefault();
    }

    public async Task SetAsync(string name, string value, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            INSERT INTO setting (name, value) VALUES (@name, @value)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """).Add("@name", name).Add("@value", value);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
