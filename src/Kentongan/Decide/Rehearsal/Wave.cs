namespace Kentongan.Decide.Rehearsal;

/// <summary>
/// One kind of talk over time: it starts, swells within <see cref="Rise"/> and halves every <see cref="HalfLife"/>.
/// A wave without <see cref="HalfLife"/> runs evenly through the whole scenario.
/// </summary>
public sealed record Wave
{
    public required ScenarioRole Role { get; init; }

    /// <summary>Restricts the wave to the text of one narrative.</summary>
    public string? Narrative { get; init; }

    /// <summary>Its part of all posts; the parts of a scenario's waves are scaled to 1.</summary>
    public required double Share { get; init; }

    /// <summary>Hours after the event.</summary>
    public double Start { get; init; }

    /// <summary>Hours from the start to the top.</summary>
    public double Rise { get; init; } = 1;

    /// <summary>Hours in which the wave halves after its top; null for a wave without beginning and end.</summary>
    public double? HalfLife { get; init; }

    /// <summary>How strong the wave is <paramref name="hours"/> after the event, 0 to 1, before the rhythm of the day.</summary>
    public double Strength(double hours)
    {
        if (HalfLife is not { } half)
        {
            return 1;
        }

        var age = hours - Start;
        return age < 0 ? 0 : age < Rise ? age / Rise : Math.Pow(0.5, (age - Rise) / half);
    }
}
