using Kentongan.App.Sources;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Sources;
using Kentongan.Platforms.Fetching;
using Kentongan.Storage;
using Kentongan.Understand;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Sources;

/// <summary>A store of its own with everything that polls, allowed to reach this machine, on a clock that a test moves.</summary>
sealed class ListeningPost : IAsyncDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("kentongan-sources").FullName;
    readonly ServiceProvider _services;

    ListeningPost(TimeSpan timeout)
    {
        var options = new FetchOptions { AllowsPrivateAddresses = true, HostPause = TimeSpan.Zero, Timeout = timeout, LargestBody = 1 << 20 };
        _services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddStorage(new(_folder)).AddLogging()
            .AddSingleton(_ => new Pseudonymiser(new byte[32]))
            .AddFetching(options).AddSingleton<OutletContact>().AddSingleton<SourcePolling>().AddSingleton<PollSources>().AddSingleton<SourceFinding>().AddSingleton<OutletDesk>().AddSingleton<SourceDesk>()
            .BuildServiceProvider();
    }

    public MovedClock Clock { get; } = new();

    public ISources Sources => _services.GetRequiredService<ISources>();

    public IPosts Posts => _services.GetRequiredService<IPosts>();

    public SourceDesk Desk => _services.GetRequiredService<SourceDesk>();

    public static async Task<ListeningPost> StartAsync(CancellationToken cancellationToken, TimeSpan? timeout = null)
    {
        var post = new ListeningPost(timeout ?? TimeSpan.FromSeconds(20));
        await post._services.GetRequiredService<Engine>().PrepareAsync(cancellationToken);
        return post;
    }

    public T Get<T>()
        where T : notnull =>
        _services.GetRequiredService<T>();

    /// <summary>Adds a source and switches it on.</summary>
    public async Task<Source> ListenAsync(string address, CancellationToken cancellationToken, bool readsArticles = false)
    {
        var added = await Desk.AddAsync(address, name: null, outlet: null, readsArticles, "uji", cancellationToken);
        return (await Desk.SwitchAsync(added.Value!.Id, new(true, "Uji", "UU 14/2008", "Publik", "uji"), cancellationToken)).Value!;
    }

    /// <summary>Polls all sources that are on, as if their time had come.</summary>
    public async Task<IReadOnlyCollection<PollOutcome>> PollAsync(CancellationToken cancellationToken, bool anew = false) =>
        await Get<PollSources>().PollAsync([.. (await Sources.AllAsync(cancellationToken)).Where(source => source.IsOn)], claim: false, anew, cancellationToken);

    /// <summary>Moves the clock and polls the one source.</summary>
    public async Task<PollOutcome> PollOneAsync(TimeSpan later, CancellationToken cancellationToken, bool anew = false)
    {
        Clock.Advance(later);
        return Assert.Single(await PollAsync(cancellationToken, anew));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
