using Kentongan.Understand;
using Kentongan.Understand.Peaks;
using Kentongan.Understand.Volume;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>What the detectors of change points share: from where they look, and how sure they are in standard deviations.</summary>
public static class LastingChange
{
    const int WeeksOfMemory = 16;

    /// <summary>A Monday, so that what is looked back at changes once a week and the same shift is not told twice.</summary>
    public static DateTimeOffset Begin(Look look, DateTimeOffset first)
    {
        var earliest = look.Until.AddDays(-7 * WeeksOfMemory);
        var begin = Intervals.Floor((first > earliest ? first.AddDays(7) : earliest).ToOffset(look.Offset), Grain.Day, look.Offset);
        return begin.AddDays(-(((int)begin.DayOfWeek + 6) % 7));
    }

    /// <summary>The doubt that goes with a threshold in standard deviations; at the usual one it is the rule's own.</summary>
    public static ChangeRule RuleFor(double threshold) => ChangeRule.Default with
    {
        Doubt = Math.Min(0.5, ChangeRule.Default.Doubt * Strength.Tail(threshold) / Strength.Tail(SignalRule.UsualThreshold)),
    };

    public static double StrengthOf(ChangePoint change, double threshold) =>
        Math.Max(threshold, Strength.OfProbability(Math.Max(change.Doubt, 1e-30) * Strength.Tail(SignalRule.UsualThreshold) / ChangeRule.Default.Doubt));
}
