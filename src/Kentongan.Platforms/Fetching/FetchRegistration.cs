using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Platforms.Fetching;

/// <summary>Wires the one fetcher that everything uses, so that all of it keeps the same distance to a host.</summary>
public static class FetchRegistration
{
    /// <summary>The name of the guarded client in the factory.</summary>
    public const string Client = "fetching";

    /// <summary>For intranets: <c>1</c> allows addresses of this machine and its network.</summary>
    public const string PrivateVariable = "KENTONGAN_FETCH_PRIVATE";

    /// <summary>Seconds between two requests to one host.</summary>
    public const string PauseVariable = "KENTONGAN_FETCH_PAUSE";

    /// <summary>Where an outlet reaches the people who run this instance, until they say so on screen: an address of a page or of a mailbox.</summary>
    public const string ContactVariable = "KENTONGAN_CONTACT";

    public static IServiceCollection AddFetching(this IServiceCollection services, FetchOptions options, string? contact = null)
    {
        services.AddHttpClient(Client, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => GuardedConnection.Handler(options))
            .RemoveAllLoggers();
        return services
            .AddSingleton(options)
            .AddSingleton(new AgentName(contact))
            .AddSingleton<HostTurns>()
            .AddSingleton<RobotsCache>()
            .AddSingleton(provider => new Fetcher(
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(Client), options, provider.GetRequiredService<HostTurns>(),
                provider.GetRequiredService<RobotsCache>(), provider.GetRequiredService<AgentName>(), provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>What an administrator set in the environment.</summary>
    public static FetchOptions FromEnvironment(Func<string, string?> variable)
    {
        var usual = new FetchOptions();
        return usual with
        {
            AllowsPrivateAddresses = variable(PrivateVariable) == "1",
            HostPause = double.TryParse(variable(PauseVariable), CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= 3600
                ? TimeSpan.FromSeconds(seconds)
                : usual.HostPause,
        };
    }
}
