using Kentongan.Decide.Alerts;
using Kentongan.Listen.Topics;
using Kentongan.Records;
using Kentongan.Understand;

namespace Kentongan.Decide.Signals;

/// <summary>
/// One round over the topics: what was noticed since the last one becomes signals, each once, and alerts are put into
/// the outbox. Whoever calls it decides how often.
/// </summary>
public sealed class SignalWatch(
    ITopics topics, ITopicReadings readings, IEnumerable<ISignalDetector> detectors, IRecords<Signal> signals, IRecords<SignalRule> rules,
    DriverReading drivers, AlertOutbox outbox, ISignalWording wording, IAuditLog audit, TimeProvider time)
{
    /// <summary>How far back the first round of a topic looks.</summary>
    static readonly TimeSpan _first = TimeSpan.FromDays(7);

    /// <summary>How far each round looks back over the one before: posts arrive late, and a day is judged as a whole.</summary>
    static readonly TimeSpan _overlap = TimeSpan.FromHours(24);

    /// <summary>Signals that ended longer ago are kept but wake nobody.</summary>
    static readonly TimeSpan _fresh = TimeSpan.FromHours(36);

    /// <summary>Looks at every topic, or at one.</summary>
    /// <returns>How many new signals were raised.</returns>
    public async Task<int> RunAsync(TopicId? only, CancellationToken cancellationToken)
    {
        var raised = 0;
        foreach (var topic in await topics.AllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (topic.ListensAt(time.GetUtcNow()) && (only is null || only == topic.Id))
            {
                raised += await LookAtAsync(topic, cancellationToken).ConfigureAwait(false);
            }
        }

        await outbox.SendDueAsync(cancellationToken).ConfigureAwait(false);
        return raised;
    }

    async Task<int> LookAtAsync(Topic topic, CancellationToken cancellationToken)
    {
        if (await readings.SpanAsync(topic.Id, cancellationToken).ConfigureAwait(false) is not { } span)
        {
            return 0;
        }

        var rule = await RuleAsync(topic, cancellationToken).ConfigureAwait(false);
        var until = EndOf(topic, span.Last);
        var from = rule.LookedUntil is { } looked ? looked - _overlap : until - _first;
        var raised = 0;
        if (until > from)
        {
            foreach (var seen in await SeeAsync(topic, rule, from, until, cancellationToken).ConfigureAwait(false))
            {
                raised += await TakeAsync(topic, rule, seen, until, cancellationToken).ConfigureAwait(false) ? 1 : 0;
            }

            await rules.ChangeAsync(rule with { LookedUntil = until }, cancellationToken).ConfigureAwait(false);
        }

        return raised;
    }

    async Task<SignalRule> RuleAsync(Topic topic, CancellationToken cancellationToken) =>
        await rules.FindAsync(SignalRule.KeyOf(topic.Id), cancellationToken).ConfigureAwait(false)
        ?? await rules.AddAsync(SignalRule.For(topic, time.GetUtcNow()), cancellationToken).ConfigureAwait(false);

    /// <summary>The last whole hour; in a rehearsal whose story is over, the end of the story.</summary>
    DateTimeOffset EndOf(Topic topic, DateTimeOffset last)
    {
        var now = Hour(time.GetUtcNow());
        var end = Hour(last).AddHours(1);
        return topic.IsRehearsal && end < now ? end : now;

        static DateTimeOffset Hour(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerHour), TimeSpan.Zero);
    }

    async Task<List<Sighting>> SeeAsync(Topic topic, SignalRule rule, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var talk = Conversation.About(readings, topic, from, until);
        var seen = new List<Sighting>();
        foreach (var detector in detectors.Where(detector => !rule.Off.Contains(detector.Kind)))
        {
            var look = new Look(topic, from, until, rule.Threshold(detector.Kind), LocalTime, talk);
            seen.AddRange(await detector.LookAsync(look, cancellationToken).ConfigureAwait(false));
        }

        return seen;
    }

    /// <summary>Hours and days are western Indonesian ones: half of the country lives by them, and its ministries.</summary>
    public static TimeSpan LocalTime { get; } = TimeSpan.FromHours(7);

    async Task<bool> TakeAsync(Topic topic, SignalRule rule, Sighting seen, DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (await signals.FindAsync(Signal.KeyOf(topic.Id, seen), cancellationToken).ConfigureAwait(false) is { } known)
        {
            await GrowAsync(known, seen, cancellationToken).ConfigureAwait(false);
            return false;
        }

        var now = time.GetUtcNow();
        if (await RaiseAsync(topic, rule, seen, now, cancellationToken).ConfigureAwait(false) is not { } signal)
        {
            return false;
        }

        await audit.WriteAsync("system", "signal.raise", $"signal:{signal.Id}", $"{seen.Kind} topic:{topic.Id}", cancellationToken).ConfigureAwait(false);
        if (seen.Until > until - _fresh)
        {
            await outbox.PutAsync(signal, rule, (raised, language) => wording.Say(raised, topic.Name, language), cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>Null when somebody else looked at the same moment and raised it first.</summary>
    async Task<Signal?> RaiseAsync(Topic topic, SignalRule rule, Sighting seen, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await signals.AddAsync(new()
            {
                Id = default,
                Topic = topic.Id,
                AgencyId = topic.AgencyId,
                Seen = seen,
                Threshold = rule.Threshold(seen.Kind),
                RaisedAt = now,
                Drivers = await drivers.ReadAsync(seen.Posts, cancellationToken).ConfigureAwait(false),
                IsRehearsal = topic.IsRehearsal,
                History = [new(now, "system", "raised", "")],
            }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            if (await signals.FindAsync(Signal.KeyOf(topic.Id, seen), cancellationToken).ConfigureAwait(false) is null)
            {
                throw;
            }

            return null;
        }
    }

    /// <summary>What still grows is shown as it is now; nobody is told twice.</summary>
    async Task GrowAsync(Signal known, Sighting seen, CancellationToken cancellationToken)
    {
        if (known.Status == SignalStatus.Open && (seen.Count > known.Seen.Count || seen.Until > known.Seen.Until))
        {
            await signals.ChangeAsync(known with { Seen = seen }, cancellationToken).ConfigureAwait(false);
        }
    }
}
