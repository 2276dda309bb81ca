using System.Collections.Concurrent;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Signals;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Records;
using Kentongan.Understand;

namespace Kentongan.App.Exercises;

/// <summary>
/// One round over the exercises that run: what is due in the story is posted, and now and then somebody looks for signals.
/// All that must outlive the program is in the store, so that another start goes on.
/// </summary>
public sealed class ExercisePlaying(
    IServiceScopeFactory scopes, IPosts posts, IPublicRegister register, Pseudonymiser pseudonymiser, TimeProvider time) : IDisposable
{
    /// <summary>A pulse that is older when the program starts means that nobody played meanwhile.</summary>
    static readonly TimeSpan _interrupted = TimeSpan.FromSeconds(10);

    /// <summary>How often somebody looks for signals and at the clocks of issues: by the story's clock, and not all the time by ours.</summary>
    static readonly TimeSpan _lookInStory = TimeSpan.FromMinutes(30), _lookInReal = TimeSpan.FromSeconds(5);

    readonly ConcurrentDictionary<ExerciseId, ExerciseStream> _streams = [];
    readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Exercises that ran when the program stopped go on from where the story had come.</summary>
    public async Task PickUpAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<Desk<Exercise>>();
        var pulses = scope.ServiceProvider.GetRequiredService<IRecords<ExercisePulse>>();
        foreach (var exercise in await OpenAsync(scope, cancellationToken))
        {
            if (await pulses.FindAsync(ExercisePulse.KeyOf(exercise.Id), cancellationToken) is { } pulse && time.GetUtcNow() - pulse.At > _interrupted)
            {
                await desk.DoAsync(exercise.Id.Value, new PickUp(pulse.At).Decide, "system", "exercise.pick-up", cancellationToken);
            }
        }
    }

    /// <summary>Plays what is due now.</summary>
    /// <returns>How many posts came.</returns>
    public async Task<long> PlayDueAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var open = await OpenAsync(scope, cancellationToken);
            foreach (var over in _streams.Keys.Except(open.Select(exercise => exercise.Id)))
            {
                Forget(over);
            }

            var came = 0L;
            foreach (var exercise in open)
            {
                came += await PlayAsync(exercise, scope.ServiceProvider, cancellationToken);
            }

            return came;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        foreach (var exercise in _streams.Keys)
        {
            Forget(exercise);
        }

        _one.Dispose();
    }

    async Task<long> PlayAsync(Exercise exercise, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!_streams.TryGetValue(exercise.Id, out var stream))
        {
            _streams[exercise.Id] = stream = await ExerciseStream.OpenAsync(exercise, posts, register, pseudonymiser, cancellationToken);
        }

        var story = exercise.StoryAt(time.GetUtcNow());
        var came = await PlayAsync(exercise, stream, story, cancellationToken);
        await BeatAsync(exercise, stream, story, services, cancellationToken);
        if (story >= exercise.Play().End)
        {
            await services.GetRequiredService<ExerciseDesk>().StopAsync(exercise, "system", cancellationToken);
        }

        return came;
    }

    /// <summary>A stream whose posts were not kept would leave them out: it is opened again behind the store's count.</summary>
    async Task<long> PlayAsync(Exercise exercise, ExerciseStream stream, DateTimeOffset story, CancellationToken cancellationToken)
    {
        try
        {
            return await stream.PlayAsync(story, cancellationToken);
        }
        catch
        {
            Forget(exercise.Id);
            throw;
        }
    }

    async Task BeatAsync(Exercise exercise, ExerciseStream stream, DateTimeOffset story, IServiceProvider services, CancellationToken cancellationToken)
    {
        var pulses = services.GetRequiredService<IRecords<ExercisePulse>>();
        var now = time.GetUtcNow();
        var pulse = await pulses.FindAsync(ExercisePulse.KeyOf(exercise.Id), cancellationToken)
            ?? await pulses.AddAsync(new() { Exercise = exercise.Id, AgencyId = exercise.AgencyId, MadeAt = now, At = now }, cancellationToken);
        var isTime = stream.Played > 0 && (pulse.LookedAt is not { } looked || story - looked >= _lookInStory) && now - stream.LookedAt >= _lookInReal;
        if (isTime)
        {
            await services.GetRequiredService<SignalWatch>().RunAsync(exercise.Topic, cancellationToken);
            await services.GetRequiredService<EscalationRound>().RunAsync(exercise.Topic, cancellationToken);
            stream.LookedAt = now;
        }

        await pulses.ChangeAsync(pulse with { At = now, Played = stream.Played, LookedAt = isTime ? story : pulse.LookedAt }, cancellationToken);
    }

    void Forget(ExerciseId exercise)
    {
        if (_streams.TryRemove(exercise, out var stream))
        {
            stream.Dispose();
        }
    }

    static Task<IReadOnlyList<Exercise>> OpenAsync(AsyncServiceScope scope, CancellationToken cancellationToken) =>
        scope.ServiceProvider.GetRequiredService<IRecords<Exercise>>().OpenAsync(null, cancellationToken);
}
