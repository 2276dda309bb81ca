using Kentongan.Decide.Alerts;

namespace Kentongan.Decide.Signals;

/// <summary>Tells somebody new of a topic's signals; the same target again replaces its route.</summary>
public sealed record AddRoute(AlertRoute Route, string By)
{
    public Decision<SignalRule> Decide(SignalRule rule, DateTimeOffset now) =>
        AlertObjections.Of(Route) is { } objection
            ? objection
            : rule with
            {
                Routes = [.. rule.Routes.Where(known => known.Name != Route.Name), Route],
                History = [.. rule.History, new(now, By, "route", Route.Kind.ToString())],
            };
}

/// <summary>Tells somebody no longer.</summary>
public sealed record RemoveRoute(string Name, string By)
{
    public Decision<SignalRule> Decide(SignalRule rule, DateTimeOffset now) => rule with
    {
        Routes = [.. rule.Routes.Where(known => known.Name != Name)],
        History = [.. rule.History, new(now, By, "route-removed", "")],
    };
}
