namespace Kentongan.Decide.Exercises;

/// <summary>
/// Until when something is wanted, in the story: the practice's clock, but never less than a person needs in real life.
/// At 360 times real time an hour of the story is ten seconds, in which nobody writes a sentence.
/// </summary>
public static class Deadline
{
    /// <param name="exercise">Whose clocks count.</param>
    /// <param name="from">From when on, in the story.</param>
    /// <param name="within">How long, in the story.</param>
    /// <param name="least">How long at least, in real time.</param>
    public static DateTimeOffset Of(Exercise exercise, DateTimeOffset from, TimeSpan within, TimeSpan least)
    {
        var due = from + within;
        if (StoryClock.MomentOf(exercise.Stretches, from) is not { } moment)
        {
            return due;
        }

        var soonest = StoryClock.At(exercise.Stretches, moment + least);
        return soonest > due ? soonest : due;
    }
}
