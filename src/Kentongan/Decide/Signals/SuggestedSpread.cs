using Kentongan.Decide.Issues;

namespace Kentongan.Decide.Signals;

/// <summary>
/// How an issue travels as far as its signals show it, to begin with: something that many repeat is early spread; a peak of ten times the usual, or a
/// narrative and a peak together, is rapid. Whether it is active on several channels, people judge.
/// </summary>
public static class SuggestedSpread
{
    const double ManyTimes = 10;

    public static Spread Of(IReadOnlyCollection<Signal> signals)
    {
        var peak = signals.Any(signal => signal.Seen.Kind == SignalKind.Peak);
        var repeated = signals.Any(signal => signal.Seen.Kind is SignalKind.NewNarrative or SignalKind.KnownDebunk or SignalKind.SynchronisedGroup);
        return signals.Any(signal => signal.Seen is { Kind: SignalKind.Peak } seen && seen.Count >= ManyTimes * Math.Max(1, seen.Baseline)) || (peak && repeated) ? Spread.Rapid
            : peak || repeated ? Spread.Early
            : signals.Count > 0 ? Spread.Unlikely
            : Spread.None;
    }
}
