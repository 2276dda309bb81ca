namespace Kentongan.Listen.Hearing;

/// <summary>
/// Accounts on X that are institutions and outlets beyond doubt, offered to a new instance. None is on the register before a person asks for
/// the list; each can be withdrawn.
/// </summary>
public static class StarterRegister
{
    /// <summary>What a person types to confirm the list.</summary>
    public const string Name = "starter";
    const string Resource = "starter-register.tsv";

    public static IReadOnlyList<PublicAccount> Of(string confirmedBy, DateTimeOffset at)
    {
        using var reader = new StreamReader(typeof(StarterRegister).Assembly.GetManifestResourceStream(Resource)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => Account(line.Split('\t'), confirmedBy, at))];
    }

    /// <summary>Puts those on the register that are not there yet; returns how many.</summary>
    public static async Task<int> ConfirmAsync(IPublicRegister register, string confirmedBy, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var there = new PublicAccounts(await register.AllAsync(cancellationToken).ConfigureAwait(false));
        var missing = Of(confirmedBy, at).Where(account => there.Find(account.Channel, account.Handle) is null).ToList();
        foreach (var account in missing)
        {
            await register.ConfirmAsync(account, cancellationToken).ConfigureAwait(false);
        }

        return missing.Count;
    }

    static PublicAccount Account(string[] fields, string confirmedBy, DateTimeOffset at) => new()
    {
        Channel = Channel.X,
        Handle = fields[0],
        Name = fields[1],
        Kind = Enum.Parse<PublicAccountKind>(fields[2]),
        Reason = $"Daftar awal: {fields[3]}.",
        ConfirmedBy = confirmedBy,
        ConfirmedAt = at,
    };
}
