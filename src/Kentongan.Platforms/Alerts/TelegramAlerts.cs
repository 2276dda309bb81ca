using System.Text.Json;
using Kentongan.Decide.Alerts;

namespace Kentongan.Platforms.Alerts;

/// <summary>Alerts by a Telegram bot (Bot API, sendMessage).</summary>
public sealed class TelegramAlerts(IHttpClientFactory clients, AlertOptions options) : IAlertChannel
{
    const int LongestText = 4096;

    public AlertKind Kind => AlertKind.Telegram;

    public async Task<string?> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (options.TelegramToken is not { } token)
        {
            return "No Telegram bot is set: KENTONGAN_TELEGRAM_TOKEN is empty.";
        }

        var text = $"{delivery.Title}\n\n{delivery.Text}\n\n{new Uri(options.Site, delivery.Address)}";
        var json = JsonSerializer.Serialize(new
        {
            chat_id = delivery.Route.Target,
            text = text.Length <= LongestText ? text : text[..LongestText],
            link_preview_options = new { is_disabled = true },
        });
        using var http = clients.CreateClient(AlertHttp.Client);
        return await AlertHttp.PostAsync(http, new(options.TelegramApi, $"/bot{token}/sendMessage"), json, _ => { }, cancellationToken).ConfigureAwait(false);
    }
}
