using Kentongan.Listen;
using Kentongan.Listen.Outlets;
using Kentongan.Listen.Queries;
using Kentongan.Listen.Sources;
using Kentongan.Listen.Topics;
using Kentongan.Records;
using Kentongan.Storage.Audit;
using Kentongan.Storage.Desk;
using Kentongan.Storage.Health;
using Kentongan.Storage.Jobs;
using Kentongan.Storage.Outlets;
using Kentongan.Storage.Marks;
using Kentongan.Storage.Posts;
using Kentongan.Storage.Readings;
using Kentongan.Storage.Recent;
using Kentongan.Storage.Register;
using Kentongan.Storage.Retention;
using Kentongan.Storage.Reviews;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Settings;
using Kentongan.Storage.Sources;
using Kentongan.Storage.Terms;
using Kentongan.Storage.Topics;
using Kentongan.Understand;
using Kentongan.Understand.Notes;
using Kentongan.Understand.Review;
using Kentongan.Understand.Voids;

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
        services.TryAddSingleton(QueryOptions.Default);
        services.AddSingleton(options);
        services.AddSingleton(p => Engine.For(options, p.GetRequiredService<TimeProvider>()));
        services.Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddDbContext<DeskContext>((p, o) => p.GetRequiredService<Engine>().Map(o));
        services.AddScoped(typeof(IRecords<>), typeof(DeskRecords<>));
        services.AddSingleton<PostStore>();
        services.AddSingleton<IPosts>(p => p.GetRequiredService<PostStore>());
        services.AddSingleton<ITopicNotes, TopicNotes>();
        services.AddSingleton<ISavedViews, SavedViews>();
        services.AddSingleton<IPolicyThemes, PolicyThemes>();
        services.AddSingleton(_ => SegmentCache.ForThisMachine());
        services.AddSingleton<TermTexts>(_ => new());
        services.AddSingleton<ITopicReadings, TopicReadings>();
        services.AddSingleton<ITopics, TopicStore>();
        services.AddSingleton<IPublicRegister, PublicRegister>();
        services.AddSingleton<ISources, SourceStore>();
        services.AddSingleton<IOutlets, OutletRegister>();
        services.AddSingleton<IReviews, ReviewStore>();
        services.AddSingleton<IAuditLog, AuditLog>();
        services.AddSingleton<Doctor>();
        services.AddSingleton<InstanceSettings>();
        services.AddSingleton<RetentionRun>();
        services.AddSingleton(p => new RecentRun(p.GetRequiredService<PostStore>()));
        services.AddSingleton<JobRuns>();
        return services;
    }
}
