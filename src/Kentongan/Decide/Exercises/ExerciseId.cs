using System.Globalization;

namespace Kentongan.Decide.Exercises;

/// <summary>The number of an exercise, as addresses show it.</summary>
public readonly record struct ExerciseId(int Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
