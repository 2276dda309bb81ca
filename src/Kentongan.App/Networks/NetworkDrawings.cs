using Kentongan.App.Pages.Understand;
using Kentongan.Listen;
using Kentongan.Understand;
using Kentongan.Understand.Networks;

namespace Kentongan.App.Networks;

/// <summary>
/// Networks and groups in step, read off the request thread and kept for a quarter of an hour: a drawing that is not ready
/// when asked for is ready soon after. Two at a time, so that a large topic does not take the machine from everybody.
/// </summary>
public sealed class NetworkDrawings(ITopicReadings readings, IPublicRegister register, TimeProvider time) : IDisposable
{
    const int Kept = 24;
    const int MostMentions = 300_000;

    /// <summary>How long a page waits before it says that the drawing is being made.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    readonly Recent<string, ConversationNetwork> _networks = new(Kept, TimeSpan.FromMinutes(15), time);
    readonly Recent<string, SynchronyReading> _synchrony = new(Kept, TimeSpan.FromMinutes(15), time);
    readonly Dictionary<TopicId, Dictionary<AuthorKey, (double X, double Y)>> _places = [];
    readonly Lock _gate = new();
    readonly SemaphoreSlim _atOnce = new(2);

    /// <summary>Null while it is being made.</summary>
    public Task<ConversationNetwork?> NetworkAsync(NetworkView view, CancellationToken cancellationToken) => WaitAsync(Network(view), cancellationToken);

    /// <inheritdoc cref="NetworkAsync"/>
    public Task<SynchronyReading?> SynchronyAsync(MentionFilter filter, long window, CancellationToken cancellationToken) => WaitAsync(
        _synchrony.Get(FilterAddress.Write($"{filter.Topic}/{window}", filter, withPeriod: true), () => AloneAsync(() => ReadSynchronyAsync(filter, window))), cancellationToken);

    public void Dispose() => _atOnce.Dispose();

    Task<ConversationNetwork> Network(NetworkView view) => _networks.Get(view.Key, () => AloneAsync(async () =>
    {
        var network = await NetworkReading.ReadAsync(readings.ReadAsync(view.Filter, CancellationToken.None), view.Rule, PlacesOf(view.Filter.Topic), CancellationToken.None);
        Remember(view.Filter.Topic, network);
        return network;
    }));

    async Task<SynchronyReading> ReadSynchronyAsync(MentionFilter filter, long window)
    {
        var official = (await register.AllAsync(CancellationToken.None)).Where(account => account.IsOfficial).Select(account => account.Handle).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return await Synchrony.ReadAsync(readings.ReadAsync(filter, CancellationToken.None), window, official.Contains, MostMentions, CancellationToken.None);
    }

    async Task<T> AloneAsync<T>(Func<Task<T>> work)
    {
        await _atOnce.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            _atOnce.Release();
        }
    }

    async Task<T?> WaitAsync<T>(Task<T> work, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await work.WaitAsync(Patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    Dictionary<AuthorKey, (double X, double Y)>? PlacesOf(TopicId topic)
    {
        lock (_gate)
        {
            return _places.GetValueOrDefault(topic);
        }
    }

    void Remember(TopicId topic, ConversationNetwork network)
    {
        var places = new Dictionary<AuthorKey, (double X, double Y)>(network.Accounts.Count);
        for (var node = 0; node < network.Accounts.Count; node++)
        {
            places[network.Accounts[node].Key] = (network.Places.X[node], network.Places.Y[node]);
        }

        lock (_gate)
        {
            _places[topic] = places;
        }
    }
}
