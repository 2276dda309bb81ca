using Kentongan.App.Accounts;
using Kentongan.App.Signals;
using Kentongan.App.Web;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Signals;
using Kentongan.Records;

namespace Kentongan.App.Api;

/// <summary>Whom your agency tells, outside of the screen, when the clock of an issue, a complaint, a question or an answer runs out.</summary>
public static class ClocksApi
{
    public static void MapClocks(this IEndpointRouteBuilder api)
    {
        var rule = api.MapGroup("/clock-rule").RequireAuthorization(Access.Decide);
        rule.MapGet("/", async (ClockRules rules, CancellationToken token) => RuleJson.Of(await rules.FindAsync(token))).WithSummary("Receivers and quiet hours of clocks that ran out");
        rule.MapPut("/", (QuietDeed deed, ClockRules rules, Desk<ClockRule> desk, Viewer viewer, CancellationToken token) =>
            DoAsync(rules, desk, viewer, new SetClockQuiet(deed.Quiet, viewer.Name).Decide, "clock.quiet", token)).WithSummary("Set the quiet hours");
        rule.MapPost("/routes", (SignalsApi.RouteDeed deed, ClockRules rules, Desk<ClockRule> desk, RouteSecrets secrets, Viewer viewer, CancellationToken token) =>
            DoAsync(rules, desk, viewer, new AddClockRoute(deed.Of(secrets), viewer.Name).Decide, "clock.route", token)).WithSummary("Tell somebody of clocks that ran out");
        rule.MapDelete("/routes/{name}", (string name, ClockRules rules, Desk<ClockRule> desk, Viewer viewer, CancellationToken token) =>
            DoAsync(rules, desk, viewer, new RemoveClockRoute(name, viewer.Name).Decide, "clock.route", token)).WithSummary("Tell somebody no longer");
    }

    public sealed record QuietDeed(QuietHours? Quiet);

    /// <summary>A rule without its secrets.</summary>
    public sealed record RuleJson(int AgencyId, QuietHours? Quiet, IReadOnlyList<AlertRoute> Routes)
    {
        public static RuleJson Of(ClockRule rule) => new(rule.AgencyId, rule.Quiet, [.. rule.Routes.Select(route => route with { Secret = "" })]);
    }

    static async Task<IResult> DoAsync(
        ClockRules rules, Desk<ClockRule> desk, Viewer viewer, Func<ClockRule, DateTimeOffset, Decision<ClockRule>> deed, string action, CancellationToken cancellationToken)
    {
        var rule = await rules.FindAsync(cancellationToken);
        var decision = await desk.DoAsync(rule.Number, deed, viewer.Name, action, cancellationToken);
        return decision.Value is { } changed ? Results.Ok(RuleJson.Of(changed)) : Results.BadRequest(decision.Objection);
    }
}
