namespace Kentongan.App.Cli;

/// <summary>Holds a stream back to <paramref name="speed"/> times real time; 0 lets it run.</summary>
sealed class Pace(double speed, TimeProvider clock)
{
    readonly long _began = clock.GetTimestamp();
    DateTimeOffset? _first;

    /// <summary>Waits until a post of that time is due; what was written before is flushed first.</summary>
    public async ValueTask WaitAsync(DateTimeOffset at, Stream written, CancellationToken cancellationToken)
    {
        if (speed <= 0)
        {
            return;
        }

        _first ??= at;
        var due = (at - _first.Value) / speed;
        var ahead = due - clock.GetElapsedTime(_began);
        if (ahead > TimeSpan.FromMilliseconds(15))
        {
            await written.FlushAsync(cancellationToken).ConfigureAwait(false);
            await Task.Delay(ahead, clock, cancellationToken).ConfigureAwait(false);
        }
    }
}
