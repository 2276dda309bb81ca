namespace Kentongan.Decide.Signals;

/// <summary>Sets thresholds, kinds that are off, and quiet hours of a topic; what was learned for a changed kind starts anew.</summary>
public sealed record TuneSignals(
    IReadOnlyDictionary<SignalKind, double> Thresholds, IReadOnlyList<SignalKind> Off, QuietHours? Quiet, string By)
{
    const double Smallest = 2;
    const double Largest = 10;

    public Decision<SignalRule> Decide(SignalRule rule, DateTimeOffset now)
    {
        if (Thresholds.Values.Any(threshold => threshold is not (>= Smallest and <= Largest)))
        {
            return SignalObjections.ThresholdRange;
        }

        if (Quiet is { } quiet && (quiet.From is < 0 or > 23 || quiet.Until is < 0 or > 23))
        {
            return SignalObjections.HoursRange;
        }

        return rule with
        {
            Thresholds = Thresholds,
            Learned = rule.Learned.Where(learned => Before(rule, learned.Key) == Thresholds.GetValueOrDefault(learned.Key, SignalRule.UsualThreshold)).ToDictionary(),
            Off = Off,
            Quiet = Quiet,
            History = [.. rule.History, new(now, By, "tuned", "")],
        };
    }

    static double Before(SignalRule rule, SignalKind kind) => rule.Thresholds.GetValueOrDefault(kind, SignalRule.UsualThreshold);
}
