using System.Text.Json;
using Kentongan.Decide.Alerts;

namespace Kentongan.Platforms.Alerts;

/// <summary>Alerts to an address of the agency's own systems, signed (<see cref="WebhookSignature"/>) and the same key for each attempt.</summary>
/// <param name="clients">The factory.</param>
/// <param name="options">Where this site is.</param>
/// <param name="reveal">Decrypts a route's secret.</param>
/// <param name="time">What the signature's time is taken from.</param>
public sealed class WebhookAlerts(IHttpClientFactory clients, AlertOptions options, Func<string, string> reveal, TimeProvider time) : IAlertChannel
{
    public AlertKind Kind => AlertKind.Webhook;

    public async Task<string?> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(new
        {
            type = delivery.Type,
            key = delivery.Key,
            subject = delivery.Subject,
            topic = delivery.Topic?.Value,
            title = delivery.Title,
            text = delivery.Text,
            address = new Uri(options.Site, delivery.Address),
            raised_at = delivery.MadeAt,
            attempt = delivery.Attempts + 1,
        });
        using var http = clients.CreateClient(AlertHttp.Client);
        return await AlertHttp.PostAsync(
            http, new(delivery.Route.Target), json,
            headers => headers.Add(WebhookSignature.Header, WebhookSignature.Of(reveal(delivery.Route.Secret), json, time.GetUtcNow())),
            cancellationToken).ConfigureAwait(false);
    }
}
