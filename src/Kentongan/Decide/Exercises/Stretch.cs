namespace Kentongan.Decide.Exercises;

/// <summary>A stretch of an exercise in which the story runs at one pace.</summary>
/// <param name="From">When it begins, on people's clocks.</param>
/// <param name="Story">What time it is then in the story.</param>
/// <param name="Speed">Hours of the story to an hour; 0 while it is paused.</param>
public sealed record Stretch(DateTimeOffset From, DateTimeOffset Story, double Speed)
{
    public DateTimeOffset StoryAt(DateTimeOffset now) => Story + ((now - From) * Speed);
}

/// <summary>
/// Two clocks: people's and the story's. Issues, claims and messages of an exercise are stamped by the story's (<see cref="StoryTime{T}"/>), answers to
/// injects and changes of pace by people's; all are judged by the story's, so every change of pace stays on record.
/// </summary>
public static class StoryClock
{
    /// <summary>What time it was in the story at <paramref name="moment"/>; before the beginning it stands still.</summary>
    public static DateTimeOffset At(IReadOnlyList<Stretch> stretches, DateTimeOffset moment) =>
        stretches.LastOrDefault(stretch => stretch.From <= moment) is { } stretch ? stretch.StoryAt(moment) : stretches[0].Story;

    /// <summary>The first moment at which it was <paramref name="story"/> or later in the story; null when it has not come yet.</summary>
    public static DateTimeOffset? MomentOf(IReadOnlyList<Stretch> stretches, DateTimeOffset story)
    {
        for (var i = 0; i < stretches.Count; i++)
        {
            var stretch = stretches[i];
            if (stretch.Story >= story)
            {
                return stretch.From;
            }

            var moment = stretch.Speed > 0 ? stretch.From + ((story - stretch.Story) / stretch.Speed) : DateTimeOffset.MaxValue;
            if (moment < (i + 1 < stretches.Count ? stretches[i + 1].From : DateTimeOffset.MaxValue))
            {
                return moment;
            }
        }

        return null;
    }
}
