using Kentongan.Decide.Alerts;
using Kentongan.Platforms.Fetching;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Platforms.Alerts;

/// <summary>Wires the ways out.</summary>
public static class AlertRegistration
{
    static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    /// <param name="services">What the application is made of.</param>
    /// <param name="options">Servers and tokens.</param>
    /// <param name="allowsPrivateAddresses">Whether a webhook may be inside the agency's own network.</param>
    /// <param name="reveal">Decrypts a route's secret.</param>
    public static IServiceCollection AddAlerts(
        this IServiceCollection services, AlertOptions options, bool allowsPrivateAddresses, Func<IServiceProvider, Func<string, string>> reveal)
    {
        services.AddHttpClient(AlertHttp.Client, client => client.Timeout = _patience)
            .ConfigurePrimaryHttpMessageHandler(() => GuardedConnection.Handler(new() { AllowsPrivateAddresses = allowsPrivateAddresses }));
        services.AddSingleton(options);
        services.AddSingleton<IAlertChannel, MailAlerts>();
        services.AddSingleton<IAlertChannel, TelegramAlerts>();
        services.AddSingleton<IAlertChannel>(provider => new WebhookAlerts(
            provider.GetRequiredService<IHttpClientFactory>(), options, reveal(provider), provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
