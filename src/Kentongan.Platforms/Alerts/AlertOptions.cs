namespace Kentongan.Platforms.Alerts;

/// <summary>How alerts leave this machine. What is missing cannot be used, and says so.</summary>
public sealed record AlertOptions
{
    /// <summary><c>smtp://user:password@host:port</c>, or <c>smtps</c> for TLS from STARTTLS on; null sends no e-mail.</summary>
    public Uri? Smtp { get; init; }

    /// <summary>The address that alerts come from.</summary>
    public string From { get; init; } = "kentongan@localhost";

    /// <summary>The token of the Telegram bot; null sends nothing to Telegram.</summary>
    public string? TelegramToken { get; init; }

    /// <summary>Where Telegram's bot interface answers.</summary>
    public Uri TelegramApi { get; init; } = new("https://api.telegram.org");

    /// <summary>How this site is reached from outside, for the links in alerts.</summary>
    public Uri Site { get; init; } = new("http://127.0.0.1:5080");

    /// <summary>Reads the settings <c>KENTONGAN_SMTP</c>, <c>KENTONGAN_ALERTS_FROM</c>, <c>KENTONGAN_TELEGRAM_TOKEN</c> and <c>KENTONGAN_SITE</c>.</summary>
    public static AlertOptions Read(Func<string, string?> setting) => new()
    {
        Smtp = Address(setting("KENTONGAN_SMTP")),
        From = setting("KENTONGAN_ALERTS_FROM") is { Length: > 0 } from ? from : "kentongan@localhost",
        TelegramToken = setting("KENTONGAN_TELEGRAM_TOKEN") is { Length: > 0 } token ? token : null,
        Site = Address(setting("KENTONGAN_SITE")) ?? new("http://127.0.0.1:5080"),
    };

    static Uri? Address(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;
}
