using Kentongan.Decide.Issues;
using Kentongan.Speak.Content;
using Kentongan.Storage.Desk;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kentongan.Storage;

/// <summary>Wires the store that <see cref="StorageOptions"/> names behind the contracts of the rooms.</summary>
public static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(p => Engine.For(options, p.GetRequiredService<TimeProvider>()));
        services.Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddDbContext<DeskContext>((p, o) => p.GetRequiredService<Engine>().Map(o));
        services.AddScoped<IIssues, DeskIssues>();
        services.AddScoped<IContents, DeskContents>();
        return services;
    }
}
