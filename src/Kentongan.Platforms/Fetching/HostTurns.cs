using System.Collections.Concurrent;

namespace Kentongan.Platforms.Fetching;

/// <summary>Keeps requests to one host apart; different hosts do not wait for each other.</summary>
public sealed class HostTurns(TimeProvider clock)
{
    readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Runs <paramref name="work"/> when the host's turn has come.</summary>
    public async Task<T> RunAsync<T>(string host, TimeSpan pause, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var turn = _hosts.GetOrAdd(host, _ => new());
        await turn.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var wait = turn.Next - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
            }

            return await work().ConfigureAwait(false);
        }
        finally
        {
            turn.Next = clock.GetUtcNow() + pause;
            turn.Gate.Release();
        }
    }

    sealed class Host
    {
        public SemaphoreSlim Gate { get; } = new(1);
        public DateTimeOffset Next { get; set; }
    }
}
