namespace Kentongan.App.Cli;

/// <summary>Holds a stream back to <paramref name="speed"/> times real time; 0 lets it run.</summary>
sealed class Pace(double speed, TimeProvider clock)
{
    static readonly TimeSpan _worthWaiting = TimeSpan.FromMilliseconds(15);
    readonly long _began = clock.GetTimestamp();
    DateTimeOffset? _first;

    /// <summary>How long until a post of that time is due; zero when it is, or so soon that waiting is not worth it.</summary>
    public TimeSpan Ahead(DateTimeOffset at)
    {
        if (speed <= 0)
        {
            return TimeSpan.Zero;
        }

        _first ??= at;
        var ahead = ((at - _first.Value) / speed) - clock.GetElapsedTime(_began);
        return ahead > _worthWaiting ? ahead : TimeSpan.Zero;
    }

    public Task WaitAsync(DateTimeOffset at, CancellationToken cancellationToken) => Task.Delay(Ahead(at), clock, cancellationToken);
}
