using System.Data.Common;

using Kentongan.Listen.Outlets;
using Kentongan.Storage.Desk;

namespace Kentongan.Storage.Outlets;

/// <summary>The register of outlets as a table.</summary>
sealed class OutletRegister(Engine engine) : IOutlets
{
    public async Task<IReadOnlyList<Outlet>> AllAsync(CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("SELECT body FROM outlet ORDER BY site");
        var outlets = await command.ListAsync(Outlet, cancellationToken).ConfigureAwait(false);
        return [.. outlets.OrderBy(outlet => outlet.Name, StringComparer.OrdinalIgnoreCase)];
    }

    public async Task<Outlet?> FindAsync(string site, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("SELECT body FROM outlet WHERE site = @site").Add("@site", site);
        return (await command.ListAsync(Outlet, cancellationToken).ConfigureAwait(false)).SingleOrDefault();
    }

    public Task KeepAsync(Outlet outlet, CancellationToken cancellationToken) => RunAsync(
        "INSERT INTO outlet (site, body) VALUES (@site, @body) ON CONFLICT (site) DO UPDATE SET body = excluded.body",
        command => command.Add("@site", outlet.Site).Add("@body", DeskJson.Write(outlet)), cancellationToken);

    public Task RemoveAsync(string site, CancellationToken cancellationToken) =>
        RunAsync("DELETE FROM outlet WHERE site = @site", command => command.Add("@site", site), cancellationToken);

    async Task RunAsync(string sql, Action<DbCommand> bind, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql(sql);
        bind(command);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    static Outlet Outlet(DbDataReader reader) => DeskJson.Read<Outlet>(reader.GetString(0));
}
