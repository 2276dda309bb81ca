namespace Kentongan.Decide.Signals;

/// <summary>How the unusualness of a signal was measured. The numbers are stored: only append.</summary>
public enum Yardstick : byte
{
    /// <summary>Robust z-score against the same hour of the week.</summary>
    HourOfWeek = 0,

    /// <summary>Poisson test against the last 24 hours, for topics younger than two weeks.</summary>
    YoungTopic = 1,

    /// <summary>Difference of two shares, in standard deviations, widened by how much the days differ anyway.</summary>
    ShareOfDays = 2,

    /// <summary>A day's count against the days before, in standard deviations, widened by how much these differ anyway.</summary>
    CountOfDays = 3,

    /// <summary>How improbable it is by chance, after correction for the number of comparisons, as standard deviations.</summary>
    ChanceModel = 4,

    /// <summary>Likeness of words, scaled to the same range; not a probability.</summary>
    Likeness = 5,

    /// <summary>The posterior probability that nothing changed, as standard deviations.</summary>
    ChangePoint = 6,

    /// <summary>Likeness of words with what the agency agreed on, scaled as <see cref="Likeness"/>.</summary>
    AgreedLine = 7,
}
