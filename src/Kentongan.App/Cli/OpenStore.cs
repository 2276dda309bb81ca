using Kentongan.App.Complaints;
using Kentongan.Decide.Complaints;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Topics;
using Kentongan.Storage;
using Kentongan.Understand;

namespace Kentongan.App.Cli;

/// <summary>The store of a command, prepared and open until the command ends.</summary>
public sealed class OpenStore : IAsyncDisposable
{
    readonly ServiceProvider _services;

    OpenStore(ServiceProvider services, StorageOptions options) => (_services, Options) = (services, options);

    public StorageOptions Options { get; }
    public IPosts Posts => _services.GetRequiredService<IPosts>();
    public ITopics Topics => _services.GetRequiredService<ITopics>();
    public IPublicRegister Register => _services.GetRequiredService<IPublicRegister>();
    public ITopicReadings Readings => _services.GetRequiredService<ITopicReadings>();
    public IAuditLog Audit => _services.GetRequiredService<IAuditLog>();
    public TimeProvider Time => _services.GetRequiredService<TimeProvider>();

    /// <summary>Makes pseudonyms with the instance's key.</summary>
    public Pseudonymiser Pseudonymiser => new(InstanceKeyFile.LoadOrCreate(Options.DataFolder, Environment.GetEnvironmentVariable));

    public static async Task<OpenStore> AtAsync(StorageOptions options, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddStorage(options);
        services.AddScoped<ComplaintIntake>().AddScoped<AgencyTimes>().AddScoped<ComplaintImport>();
        Directory.CreateDirectory(options.DataFolder);
        var open = new OpenStore(services.BuildServiceProvider(), options);
        await open._services.GetRequiredService<Engine>().PrepareAsync(cancellationToken).ConfigureAwait(false);
        return open;
    }

    /// <summary>A scope for records of the desk.</summary>
    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
