using Kentongan.Decide.Signals;
using Kentongan.Records;

namespace Kentongan.Decide.Alerts;

/// <summary>
/// Every alert rests here first. What belongs to a rehearsal, and what goes to a route that nobody made live, never
/// leaves: it is marked as a dry run and can be read.
/// </summary>
public sealed class AlertOutbox(IRecords<Delivery> deliveries, IEnumerable<IAlertChannel> channels, IAuditLog audit, TimeProvider time)
{
    /// <summary>Puts an alert for each route of the rule that the signal is strong enough for.</summary>
    public Task<int> PutAsync(Signal signal, SignalRule rule, Func<Signal, string, (string Title, string Text)> words, CancellationToken cancellationToken) => PutAsync(
        new(Alert.SignalRaised, $"signal:{signal.Id}", $"/sinyal/{signal.Id}", signal.AgencyId, signal.Seen.Strength) { Topic = signal.Topic, IsRehearsal = signal.IsRehearsal },
        rule.Routes.Where(route => signal.Seen.Strength >= route.Least), rule.Quiet, language => words(signal, language), cancellationToken);

    /// <summary>Puts an alert for each route, once; in quiet hours it waits for their end.</summary>
    /// <returns>How many are new in the outbox.</returns>
    public async Task<int> PutAsync(
        Alert alert, IEnumerable<AlertRoute> routes, QuietHours? quiet, Func<string, (string Title, string Text)> words, CancellationToken cancellationToken)
    {
        var (now, put) = (time.GetUtcNow(), 0);
        foreach (var route in routes)
        {
            var delivery = Delivery.Of(alert, route, words(route.Language), now, quiet?.NextAfter(now, alert.Strength) ?? now);
            if (await deliveries.FindAsync(delivery.Key, cancellationToken).ConfigureAwait(false) is null)
            {
                await deliveries.AddAsync(delivery, cancellationToken).ConfigureAwait(false);
                put++;
            }
        }

        return put;
    }

    /// <summary>Sends what is due, and returns how many alerts left the building.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var sent = 0;
        foreach (var waiting in await deliveries.OpenAsync(null, cancellationToken).ConfigureAwait(false))
        {
            if (waiting.DueAt <= time.GetUtcNow())
            {
                var after = await AttemptAsync(waiting, cancellationToken).ConfigureAwait(false);
                await deliveries.ChangeAsync(after, cancellationToken).ConfigureAwait(false);
                sent += after.Status == DeliveryStatus.Sent ? 1 : 0;
            }
        }

        return sent;
    }

    async Task<Delivery> AttemptAsync(Delivery waiting, CancellationToken cancellationToken)
    {
        if (waiting.IsRehearsal || !waiting.Route.IsLive)
        {
            return waiting with { Status = DeliveryStatus.DryRun };
        }

        var channel = channels.FirstOrDefault(channel => channel.Kind == waiting.Route.Kind);
        var fault = channel is null ? "Nothing here speaks this way." : await channel.SendAsync(waiting, cancellationToken).ConfigureAwait(false);
        var after = waiting.After(fault, time.GetUtcNow());
        await audit.WriteAsync("system", "alert.send", waiting.Subject, $"{waiting.Route.Kind} {after.Status} attempt {after.Attempts}", cancellationToken)
            .ConfigureAwait(false);
        return after;
    }
}
