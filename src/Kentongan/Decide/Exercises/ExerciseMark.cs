using System.Globalization;

namespace Kentongan.Decide.Exercises;

/// <summary>
/// What stands as the source on every post of an exercise: LATIHAN, the exercise's topic, the scenario. Such posts are
/// mentions of that topic and of no other, however often somebody asks the history.
/// </summary>
public static class ExerciseMark
{
    const string Begin = "LATIHAN #";

    public static string Of(TopicId topic, string title) => string.Create(CultureInfo.InvariantCulture, $"{Begin}{topic.Value} {title}");

    /// <summary>Whether a post of this source may be a mention of the topic.</summary>
    public static bool Admits(ReadOnlySpan<char> source, int topic)
    {
        if (!source.StartsWith(Begin, StringComparison.Ordinal))
        {
            return true;
        }

        var number = source[Begin.Length..];
        return number.IndexOf(' ') is var end and > 0 && int.TryParse(number[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var own) && own == topic;
    }
}
