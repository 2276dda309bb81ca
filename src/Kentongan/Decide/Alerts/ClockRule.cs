using Kentongan.Decide.Signals;
using Kentongan.Records;

namespace Kentongan.Decide.Alerts;

/// <summary>Whom an agency tells when a clock runs out, and at which hours nobody is woken.</summary>
public sealed record ClockRule : IRecord<ClockRule>
{
    public int Number { get; init; }
    public required int AgencyId { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public QuietHours? Quiet { get; init; }
    public IReadOnlyList<AlertRoute> Routes { get; init; } = [];
    public IReadOnlyList<Entry> History { get; init; } = [];
    public int Version { get; init; } = 1;

    static string IRecord<ClockRule>.Noun => "clock-rule";
    bool IRecord<ClockRule>.IsOpen => true;
    string IRecord<ClockRule>.Key => KeyOf(AgencyId);
    string IRecord<ClockRule>.Standing => $"{Routes.Count} routes, {(Quiet is null ? "no quiet hours" : $"quiet {Quiet.From}-{Quiet.Until}")}";
    Entry? IRecord<ClockRule>.LastDeed => History.Count > 0 ? History[^1] : null;
    ClockRule IRecord<ClockRule>.Kept(int number, int version) => this with { Number = number, Version = version };

    public static string KeyOf(int agency) => $"agency:{agency}";

    public static ClockRule For(int agency, DateTimeOffset now) => new() { AgencyId = agency, MadeAt = now };

    internal ClockRule With(Entry entry) => this with { History = [.. History, entry] };
}

/// <summary>Tells somebody new of clocks that ran out; the same target again replaces its route.</summary>
public sealed record AddClockRoute(AlertRoute Route, string By)
{
    public Decision<ClockRule> Decide(ClockRule rule, DateTimeOffset now) =>
        AlertObjections.Of(Route) is { } objection
            ? objection
            : rule.With(new(now, By, "route", Route.Kind.ToString())) with { Routes = [.. rule.Routes.Where(known => known.Name != Route.Name), Route] };
}

/// <summary>Tells somebody no longer.</summary>
public sealed record RemoveClockRoute(string Name, string By)
{
    public Decision<ClockRule> Decide(ClockRule rule, DateTimeOffset now) =>
        rule.With(new(now, By, "route-removed", "")) with { Routes = [.. rule.Routes.Where(known => known.Name != Name)] };
}

/// <summary>Sets the hours in which alerts wait; issues of level 3 and 4 do not.</summary>
public sealed record SetClockQuiet(QuietHours? Quiet, string By)
{
    public Decision<ClockRule> Decide(ClockRule rule, DateTimeOffset now) =>
        Quiet is { } quiet && (quiet.From is < 0 or > 23 || quiet.Until is < 0 or > 23)
            ? SignalObjections.HoursRange
            : rule.With(new(now, By, "quiet", Quiet is null ? "" : $"{Quiet.From}-{Quiet.Until}")) with { Quiet = Quiet };
}
