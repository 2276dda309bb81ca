using Kentongan.Platforms.Fetching;

namespace Kentongan.App.Sources;

/// <summary>What listening to sources is made of.</summary>
static class SourceRooms
{
    public static IServiceCollection AddSources(this IServiceCollection services) => services
        .AddFetching(FetchRegistration.FromEnvironment(Environment.GetEnvironmentVariable), Environment.GetEnvironmentVariable(FetchRegistration.ContactVariable))
        .AddSingleton<OutletContact>()
        .AddSingleton<SourcePolling>()
        .AddScoped<PollSources>()
        .AddSingleton<SourceFinding>()
        .AddSingleton<OutletDesk>()
        .AddSingleton<OutletNames>()
        .AddSingleton<SourceDesk>();
}
