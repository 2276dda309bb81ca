namespace Kentongan.Decide.Signals;

/// <summary>Puts a signal aside until later.</summary>
public sealed record SnoozeSignal(TimeSpan Length, string By)
{
    static readonly TimeSpan _longest = TimeSpan.FromDays(7);

    public Decision<Signal> Decide(Signal signal, DateTimeOffset now) =>
        signal.Status != SignalStatus.Open ? SignalObjections.NotOpen
        : Length <= TimeSpan.Zero || Length > _longest ? SignalObjections.SnoozePassed
        : signal.With(new(now, By, "snoozed", "")) with { SnoozedUntil = now + Length };
}

/// <summary>Says that a signal meant nothing; <see cref="SignalRule.LearnFromFalseAlarm"/> learns from it.</summary>
public sealed record MarkFalseAlarm(string Reason, string By)
{
    public Decision<Signal> Decide(Signal signal, DateTimeOffset now) =>
        signal.Status != SignalStatus.Open ? SignalObjections.NotOpen
        : string.IsNullOrWhiteSpace(Reason) ? SignalObjections.ReasonMissing
        : signal.With(new(now, By, "false-alarm", Reason.Trim())) with { Status = SignalStatus.FalseAlarm, SnoozedUntil = null };
}

/// <summary>Sees a signal and decides that nothing needs to be done.</summary>
public sealed record NoteSignal(string Reason, string By)
{
    public Decision<Signal> Decide(Signal signal, DateTimeOffset now) =>
        signal.Status != SignalStatus.Open
            ? SignalObjections.NotOpen
            : signal.With(new(now, By, "noted", Reason.Trim())) with { Status = SignalStatus.Noted, SnoozedUntil = null };
}

/// <summary>Makes a signal part of an issue.</summary>
public sealed record AttachToIssue(IssueId Issue, string By)
{
    public Decision<Signal> Decide(Signal signal, DateTimeOffset now) =>
        signal.Status != SignalStatus.Open
            ? SignalObjections.NotOpen
            : signal.With(new(now, By, "in-issue", Issue.ToString())) with { Status = SignalStatus.InIssue, Issue = Issue, SnoozedUntil = null };
}

/// <summary>Makes a signal part of another one: they are about the same thing.</summary>
public sealed record MergeInto(SignalId Into, string By)
{
    public Decision<Signal> Decide(Signal signal, DateTimeOffset now) =>
        signal.Status != SignalStatus.Open
            ? SignalObjections.NotOpen
            : signal.With(new(now, By, "merged", Into.ToString())) with { Status = SignalStatus.Merged, MergedInto = Into, SnoozedUntil = null };
}

/// <summary>Takes back what was decided about a signal.</summary>
public sealed record ReopenSignal(string By)
{
    public Decision<Signal> Decide(Signal signal, DateTimeOffset now) =>
        signal.With(new(now, By, "reopened", "")) with { Status = SignalStatus.Open, Issue = null, MergedInto = null, SnoozedUntil = null };
}
