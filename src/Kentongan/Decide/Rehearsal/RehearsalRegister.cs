using Kentongan.Listen;

namespace Kentongan.Decide.Rehearsal;

/// <summary>The public-account register of a rehearsal: its agencies, officials, outlets and public faces on every channel they use.</summary>
public static class RehearsalRegister
{
    static readonly Channel[] _channels =
        [Channel.X, Channel.Facebook, Channel.Instagram, Channel.TikTok, Channel.YouTube, Channel.Threads, Channel.Telegram, Channel.News];

    /// <summary>The entries as <paramref name="confirmedBy"/> would confirm them; nobody private is among them.</summary>
    public static IEnumerable<PublicAccount> Of(Scenario scenario, string confirmedBy, DateTimeOffset confirmedAt) =>
        scenario.Accounts.SelectMany(account => _channels.Select(channel => new PublicAccount
        {
            Channel = channel,
            Handle = account.Handle,
            Name = account.Name,
            Kind = Kind(account.Kind),
            Reason = account.Description,
            ConfirmedBy = confirmedBy,
            ConfirmedAt = confirmedAt,
            IsOfficial = account.Kind is FictionalAccountKind.Agency or FictionalAccountKind.Official,
        }));

    static PublicAccountKind Kind(FictionalAccountKind kind) => kind switch
    {
        FictionalAccountKind.Agency => PublicAccountKind.Institution,
        FictionalAccountKind.Official => PublicAccountKind.OfficialInOffice,
        FictionalAccountKind.Outlet => PublicAccountKind.Outlet,
        _ => PublicAccountKind.PublicFace,
    };
}
