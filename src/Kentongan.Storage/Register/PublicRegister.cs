using System.Data.Common;

using Kentongan.Listen;

namespace Kentongan.Storage.Register;

/// <summary>The public-account register as a table; handles are compared without regard to case.</summary>
sealed class PublicRegister(Engine engine) : IPublicRegister
{
    public async Task<IReadOnlyList<PublicAccount>> AllAsync(CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            SELECT channel, handle, name, kind, reason, confirmed_by, confirmed_at, is_official
            FROM public_account ORDER BY channel, folded_handle
            """);
        return await command.ListAsync(Account, cancellationToken).ConfigureAwait(false);
    }

    public async Task ConfirmAsync(PublicAccount account, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            INSERT INTO public_account
                (channel, folded_handle, handle, name, kind, reason, confirmed_by, confirmed_at, is_official)
            VALUES (@channel, @folded, @handle, @name, @kind, @reason, @by, @at, @official)
            ON CONFLICT (channel, folded_handle) DO UPDATE SET
                handle = excluded.handle, name = excluded.name, kind = excluded.kind, reason = excluded.reason,
                confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at,
                is_official = excluded.is_official
            """);
        command.Add("@channel", (int)account.Channel).Add("@folded", Fold(account.Handle)).Add("@handle", account.Handle)
            .Add("@name", account.Name).Add("@kind", (int)account.Kind).Add("@reason", account.Reason)
            .Add("@by", account.ConfirmedBy).Add("@at", account.ConfirmedAt.ToUnixTimeMilliseconds())
            .Add("@official", account.IsOfficial ? 1 : 0);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task WithdrawAsync(Channel channel, string handle, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection
            .Sql("DELETE FROM public_account WHERE channel = @channel AND folded_handle = @folded")
            .Add("@channel", (int)channel).Add("@folded", Fold(handle));
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    static string Fold(string handle) => handle.ToLowerInvariant();

    static PublicAccount Account(DbDataReader reader) => new()
    {
        Channel = (Channel)reader.GetInt32(0),
        Handle = reader.GetString(1),
        Name = reader.GetString(2),
        Kind = (PublicAccountKind)reader.GetInt32(3),
        Reason = reader.GetString(4),
        ConfirmedBy = reader.GetString(5),
        ConfirmedAt = reader.Time(6),
        IsOfficial = reader.GetInt32(7) != 0,
    };
}
