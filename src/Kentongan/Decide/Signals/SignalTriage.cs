using Kentongan.Decide.Issues;
using Kentongan.Records;

namespace Kentongan.Decide.Signals;

/// <summary>Deeds on several signals at once, and those from which a topic's rule learns.</summary>
public sealed class SignalTriage(IRecords<Signal> signals, Desk<Signal> desk, Desk<Issue> issues, IRecords<SignalRule> rules, TimeProvider time)
{
    /// <summary>Opens one issue from many signals, each pinned as evidence.</summary>
    /// <param name="chosen">The signals' numbers.</param>
    /// <param name="open">The issue; its agency, topic and evidence are the signals'.</param>
    /// <param name="evidence">A signal in words that can be pinned.</param>
    public async Task<Decision<Issue>> OpenIssueAsync(
        IReadOnlyList<int> chosen, OpenIssue open, Func<Signal, PinEvidence> evidence, CancellationToken cancellationToken)
    {
        var found = await FindAsync(chosen, cancellationToken).ConfigureAwait(false);
        if (Objection(found) is { } objection)
        {
            return objection;
        }

        var request = open with
        {
            AgencyId = found[0].AgencyId,
            Topic = found.TrueForAll(signal => signal.Topic == found[0].Topic) ? found[0].Topic : null,
            IsRehearsal = found[0].IsRehearsal,
            Spread = open.Spread == Spread.None ? SuggestedSpread.Of(found) : open.Spread,
            Evidence = [.. found.Select(evidence)],
        };
        var decision = await issues.BeginAsync(request.Decide, open.By, "issue.open", cancellationToken).ConfigureAwait(false);
        if (decision.Value is { } issue)
        {
            await AttachAsync(found, issue, open.By, cancellationToken).ConfigureAwait(false);
        }

        return decision;
    }

    /// <summary>Adds signals to an issue that is open already.</summary>
    public async Task<Decision<Issue>> AddToIssueAsync(
        IReadOnlyList<int> chosen, IssueId into, Func<Signal, PinEvidence> evidence, string by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(chosen, cancellationToken).ConfigureAwait(false);
        if (Objection(found) is { } objection)
        {
            return objection;
        }

        var decision = await issues.DoAsync(into.Value, (issue, now) => issue.AgencyId != found[0].AgencyId ? SignalObjections.SeveralTopicsOrAgencies
            : issue.IsRehearsal != found[0].IsRehearsal ? SignalObjections.MixedWithRehearsal
            : found.Aggregate((Decision<Issue>)issue, (so, signal) => so.Value is { } open ? evidence(signal).Decide(open, now) : so), by, "issue.evidence", cancellationToken).ConfigureAwait(false);
        if (decision.Value is { } issue)
        {
            await AttachAsync(found, issue, by, cancellationToken).ConfigureAwait(false);
        }

        return decision;
    }

    /// <summary>Makes the first of several signals stand for all.</summary>
    public async Task<Decision<Signal>> MergeAsync(IReadOnlyList<int> chosen, string by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(chosen, cancellationToken).ConfigureAwait(false);
        if (Objection(found) is { } objection)
        {
            return objection;
        }

        var into = found.MaxBy(signal => signal.Seen.Strength)!;
        foreach (var signal in found.Where(signal => signal.Id != into.Id))
        {
            await desk.DoAsync(signal.Id.Value, new MergeInto(into.Id, by).Decide, by, "signal.merge", cancellationToken).ConfigureAwait(false);
        }

        return into;
    }

    /// <summary>Marks a false alarm, and raises the threshold of its topic and kind a little.</summary>
    public async Task<Decision<Signal>> MarkFalseAlarmAsync(int number, MarkFalseAlarm deed, CancellationToken cancellationToken)
    {
        var decision = await desk.DoAsync(number, deed.Decide, deed.By, "signal.false-alarm", cancellationToken).ConfigureAwait(false);
        if (decision.Value is { } signal)
        {
            await LearnAsync(signal, (rule, now) => rule.LearnFromFalseAlarm(signal.Seen.Kind, signal.Seen.Strength, now), cancellationToken).ConfigureAwait(false);
        }

        return decision;
    }

    async Task AttachAsync(List<Signal> found, Issue issue, string by, CancellationToken cancellationToken)
    {
        foreach (var signal in found)
        {
            await desk.DoAsync(signal.Id.Value, new AttachToIssue(issue.Id, by).Decide, by, "signal.to-issue", cancellationToken).ConfigureAwait(false);
            await LearnAsync(signal, (rule, now) => rule.LearnFromIssue(signal.Seen.Kind, now), cancellationToken).ConfigureAwait(false);
        }
    }

    async Task LearnAsync(Signal signal, Func<SignalRule, DateTimeOffset, SignalRule> learn, CancellationToken cancellationToken)
    {
        if (await rules.FindAsync(SignalRule.KeyOf(signal.Topic), cancellationToken).ConfigureAwait(false) is { } rule)
        {
            await rules.ChangeAsync(learn(rule, time.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        }
    }

    async Task<List<Signal>> FindAsync(IReadOnlyList<int> chosen, CancellationToken cancellationToken)
    {
        var found = new List<Signal>();
        foreach (var number in chosen.Distinct())
        {
            if (await signals.FindAsync(number, cancellationToken).ConfigureAwait(false) is { } signal)
            {
                found.Add(signal);
            }
        }

        return found;
    }

    static Objection? Objection(List<Signal> found) =>
        found.Count == 0 ? SignalObjections.NothingChosen
        : found.Exists(signal => signal.Status != SignalStatus.Open) ? SignalObjections.NotOpen
        : found.Exists(signal => signal.AgencyId != found[0].AgencyId) ? SignalObjections.SeveralTopicsOrAgencies
        : found.Exists(signal => signal.IsRehearsal != found[0].IsRehearsal) ? SignalObjections.MixedWithRehearsal
        : null;
}
