using Kentongan.Records;

namespace Kentongan.Decide.Exercises;

/// <summary>
/// What a team makes in an exercise lives in the story's time: its clocks run as fast as the story does, stand still while it is paused, and
/// run out when hours are left out. Everything else has the time of people's clocks. Made anew for each request or round.
/// </summary>
public sealed class StoryTime<T>(IRecords<Exercise> exercises, TimeProvider time) : IRecordTime<T>
    where T : IRecord<T>
{
    Dictionary<TopicId, Exercise>? _byTopic;

    public async Task<DateTimeOffset> NowAsync(T record, CancellationToken cancellationToken)
    {
        if (record.Topic is not { } topic)
        {
            return time.GetUtcNow();
        }

        _byTopic ??= (await exercises.AllAsync(null, cancellationToken).ConfigureAwait(false)).ToDictionary(exercise => exercise.Topic);
        return _byTopic.TryGetValue(topic, out var exercise) ? exercise.StoryAt(time.GetUtcNow()) : time.GetUtcNow();
    }
}
