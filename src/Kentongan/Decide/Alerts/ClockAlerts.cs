using Kentongan.Records;

namespace Kentongan.Decide.Alerts;

/// <summary>Puts a clock that ran out into words for people who are not at the screen.</summary>
public interface IClockWording
{
    /// <param name="missed">What ran out.</param>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    (string Title, string Text) Say(MissedClock missed, string language);
}

/// <summary>
/// Tells an agency's receivers that a clock ran out, by the same outbox as signals: dry runs, quiet hours and further attempts are the same. It
/// is told before the record is marked, and the same telling is kept once, so that a crash in between loses nothing.
/// </summary>
public sealed class ClockAlerts(IRecords<ClockRule> rules, AlertOutbox outbox, IClockWording wording)
{
    /// <returns>How many alerts were put into the outbox.</returns>
    public async Task<int> PutAsync(MissedClock missed, CancellationToken cancellationToken) =>
        await rules.FindAsync(ClockRule.KeyOf(missed.Alert.AgencyId), cancellationToken).ConfigureAwait(false) is { } rule
            ? await outbox.PutAsync(missed.Alert, rule.Routes, rule.Quiet, language => wording.Say(missed, language), cancellationToken).ConfigureAwait(false)
            : 0;
}
