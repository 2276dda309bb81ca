using Kentongan.Understand.Voids;

namespace Kentongan.Storage.Marks;

/// <summary>The themes of agencies as a table.</summary>
sealed class PolicyThemes(Engine engine) : IPolicyThemes
{
    // Null asks for every agency: PostgreSQL wants to be told the type of a value that may be absent.
    const string OfAgency = "(agency_id = @agency OR @agency < 0)";

    public async Task<IReadOnlyList<PolicyTheme>> OfAsync(int? agency, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection
            .Sql($"SELECT id, agency_id, name, query, reason, author, created_at FROM policy_theme WHERE {OfAgency} ORDER BY name, id").Add("@agency", agency ?? -1);
        return await command.ListAsync(
            row => new PolicyTheme(row.GetInt32(0), row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.Time(6)),
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<PolicyTheme> AddAsync(PolicyTheme theme, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection
            .Sql("INSERT INTO policy_theme (agency_id, name, query, reason, author, created_at) VALUES (@agency, @name, @query, @reason, @author, @created) RETURNING id")
            .Add("@agency", theme.AgencyId).Add("@name", theme.Name).Add("@query", theme.Query).Add("@reason", theme.Reason).Add("@author", theme.By)
            .Add("@created", theme.CreatedAt.ToUnixTimeMilliseconds());
        return theme with { Id = (await command.ListAsync(row => row.GetInt32(0), cancellationToken).ConfigureAwait(false)).Single() };
    }

    public async Task<bool> RemoveAsync(int? agency, int id, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql($"DELETE FROM policy_theme WHERE id = @id AND {OfAgency}").Add("@id", id).Add("@agency", agency ?? -1);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) > 0;
    }
}
