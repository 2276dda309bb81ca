using System.Globalization;
using System.Net.Mail;

namespace Kentongan.Decide.Alerts;

/// <summary>Why a route may be refused.</summary>
public static class AlertObjections
{
    public static readonly Objection NotAnAddress = new(
        "alert.not-address", "Write one e-mail address, as name@agency.go.id.", "Tulis satu alamat surel, seperti nama@instansi.go.id.");

    public static readonly Objection NotAChat = new(
        "alert.not-chat", "Write the number of a Telegram chat, or @ and the name of a channel.", "Tulis nomor obrolan Telegram, atau @ dan nama saluran.");

    public static readonly Objection NotAWebhook = new(
        "alert.not-webhook", "A webhook is a full https address.", "Webhook adalah alamat https yang lengkap.");

    public static readonly Objection SecretShort = new(
        "alert.secret-short", "A webhook needs a secret of 16 characters or more; its messages are signed with it.", "Webhook membutuhkan rahasia 16 karakter atau lebih; pesannya ditandatangani dengan itu.");

    /// <summary>Null when the route can be used.</summary>
    public static Objection? Of(AlertRoute route) => route.Kind switch
    {
        AlertKind.Email => MailAddress.TryCreate(route.Target, out var mail) && mail.Address == route.Target ? null : NotAnAddress,
        AlertKind.Telegram => route.Target.StartsWith('@') ? route.Target.Length > 4 ? null : NotAChat : long.TryParse(route.Target, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : NotAChat,
        _ => !Uri.TryCreate(route.Target, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback) ? NotAWebhook
            : route.Secret.Length < 16 ? SecretShort : null,
    };
}
