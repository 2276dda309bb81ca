using Kentongan.App.Accounts;
using Kentongan.App.Exercises;
using Kentongan.App.Signals;
using Kentongan.App.Web;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Signals;
using Kentongan.Understand;

namespace Kentongan.App.Api;

/// <summary>Signals, what is done about them, the rules that raise them, and the alerts they sent.</summary>
public static class SignalsApi
{
    const int LongestBackTest = 92;

    public static void MapSignals(this IEndpointRouteBuilder api)
    {
        api.MapGet("/signals", (Doing<Signal> signals, CancellationToken token) => signals.AllAsync(token)).WithSummary("The signals of your agency, newest first");
        api.MapGet("/signals/{id:int}", (int id, Doing<Signal> signals, CancellationToken token) => signals.FindAsync(id, token)).WithSummary("One signal with its history");
        api.MapGet("/alerts", (Doing<Delivery> alerts, CancellationToken token) => alerts.AllAsync(token)).RequireAuthorization(Access.Decide).WithSummary("The outbox: alerts that were sent, wait, or rest as a dry run");
        var deeds = api.MapGroup("/signals").RequireAuthorization(Access.Decide);
        deeds.MapPost("/look", LookAsync).WithSummary("Look at your topics now");
        deeds.MapPost("/issue", OpenIssueAsync).WithSummary("Open one issue from several signals");
        deeds.MapPost("/merge", (ChosenDeed deed, Doing<Signal> mine, SignalTriage triage, Viewer viewer, CancellationToken token) =>
            MineAsync(deed.Signals, mine, chosen => AnswerAsync(triage.MergeAsync(chosen, viewer.Name, token)), token)).WithSummary("Make one signal stand for several");
        deeds.MapPost("/{id:int}/snooze", (int id, SnoozeDeed deed, Doing<Signal> doing, CancellationToken token) =>
            doing.DoAsync(id, (signal, by, now) => new SnoozeSignal(TimeSpan.FromHours(deed.Hours), by).Decide(signal, now), "signal.snooze", token)).WithSummary("Put it aside for some hours");
        deeds.MapPost("/{id:int}/note", (int id, ReasonDeed deed, Doing<Signal> doing, CancellationToken token) =>
            doing.DoAsync(id, (signal, by, now) => new NoteSignal(deed.Reason, by).Decide(signal, now), "signal.note", token)).WithSummary("Seen: nothing needs to be done");
        deeds.MapPost("/{id:int}/reopen", (int id, Doing<Signal> doing, CancellationToken token) =>
            doing.DoAsync(id, (signal, by, now) => new ReopenSignal(by).Decide(signal, now), "signal.reopen", token)).WithSummary("Take back what was decided");
        deeds.MapPost("/{id:int}/false-alarm", (int id, ReasonDeed deed, Doing<Signal> mine, SignalTriage triage, Viewer viewer, CancellationToken token) =>
            MineAsync([id], mine, chosen => AnswerAsync(triage.MarkFalseAlarmAsync(chosen[0], new(deed.Reason, viewer.Name), token)), token)).WithSummary("A false alarm: the threshold learns");
        api.MapSignalRules();
    }

    static void MapSignalRules(this IEndpointRouteBuilder api)
    {
        var rule = api.MapGroup("/topics/{id:int}/signal-rule");
        rule.MapGet("/", async (int id, TopicRules rules, CancellationToken token) => await rules.FindAsync(id, token) is { } found ? Results.Ok(RuleJson.Of(found)) : Results.NotFound()).WithSummary("Thresholds, quiet hours and routes of a topic");
        rule.MapPut("/", (int id, TuneDeed deed, TopicRules rules, CancellationToken token) =>
            rules.DoAsync(id, (known, by, now) => new TuneSignals(deed.Thresholds, deed.Off, deed.Quiet, by).Decide(known, now), "rule.tune", token)).RequireAuthorization(Access.Decide).WithSummary("Set thresholds and quiet hours");
        rule.MapPost("/routes", (int id, RouteDeed deed, TopicRules rules, RouteSecrets secrets, CancellationToken token) =>
            rules.DoAsync(id, (known, by, now) => new AddRoute(deed.Of(secrets), by).Decide(known, now), "rule.route", token)).RequireAuthorization(Access.Decide).WithSummary("Tell somebody of the topic's signals");
        rule.MapDelete("/routes/{name}", (int id, string name, TopicRules rules, CancellationToken token) =>
            rules.DoAsync(id, (known, by, now) => new RemoveRoute(name, by).Decide(known, now), "rule.route", token)).RequireAuthorization(Access.Decide).WithSummary("Tell somebody no longer");
        api.MapGet("/topics/{id:int}/signal-backtest", BackTestAsync).WithSummary("What a threshold would have raised");
    }

    public sealed record ChosenDeed(IReadOnlyList<int> Signals);

    public sealed record IssueDeed(IReadOnlyList<int> Signals, string Title, string Reason, string? Owner, IssueLevel Level, Ground Grounds);

    public sealed record SnoozeDeed(double Hours);

    public sealed record ReasonDeed(string Reason);

    public sealed record TuneDeed(IReadOnlyDictionary<SignalKind, double> Thresholds, IReadOnlyList<SignalKind> Off, QuietHours? Quiet);

    public sealed record RouteDeed(AlertKind Kind, string Target, double Least, string Language, string? Secret, bool IsLive)
    {
        /// <summary>A secret that is too short is left out, so that the rule can say so.</summary>
        public AlertRoute Of(RouteSecrets secrets) =>
            new(Kind, Target, Least, Language == "en" ? "en" : "id", (Secret ?? "").Length < 16 ? "" : secrets.Hide(Secret!), IsLive);
    }

    /// <summary>A rule without its secrets.</summary>
    public sealed record RuleJson(
        int Topic, IReadOnlyDictionary<SignalKind, double> Thresholds, IReadOnlyDictionary<SignalKind, double> Learned, IReadOnlyList<SignalKind> Off,
        QuietHours? Quiet, IReadOnlyList<AlertRoute> Routes, DateTimeOffset? LookedUntil)
    {
        public static RuleJson Of(SignalRule rule) => new(
            rule.Topic.Value, rule.Thresholds, rule.Learned, rule.Off, rule.Quiet, [.. rule.Routes.Select(route => route with { Secret = "" })], rule.LookedUntil);
    }

    static async Task<IResult> LookAsync(VisibleTopics topics, SignalWatch watch, CancellationToken cancellationToken)
    {
        var raised = 0;
        foreach (var topic in await topics.AllAsync(cancellationToken))
        {
            raised += await watch.RunAsync(topic.Id, cancellationToken);
        }

        return Results.Ok(new { raised });
    }

    static Task<IResult> OpenIssueAsync(
        IssueDeed deed, Doing<Signal> mine, SignalTriage triage, SignalWording wording, DecidingRoles deciding, Viewer viewer, CancellationToken cancellationToken) =>
        MineAsync(deed.Signals, mine, async chosen => await AnswerAsync(triage.OpenIssueAsync(chosen, new()
        {
            Roles = await deciding.OfAsync((await mine.AllAsync(cancellationToken)).Where(signal => chosen.Contains(signal.Id.Value)).Select(signal => (TopicId?)signal.Topic), cancellationToken),
            Title = deed.Title,
            Reason = deed.Reason,
            By = viewer.Name,
            AgencyId = 0,
            Owner = deed.Owner,
            Level = deed.Level,
            Grounds = deed.Grounds,
        }, signal => wording.Evidence(signal, viewer.Name), cancellationToken)), cancellationToken);

    static async Task<IResult> BackTestAsync(
        int id, string kind, double? threshold, int? days, VisibleTopics topics, BackTest tests, ITopicReadings readings, TimeProvider time, CancellationToken cancellationToken)
    {
        var named = Enum.TryParse<SignalKind>(kind.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var parsed) && tests.Kinds.Contains(parsed);
        if (!named || await topics.FindAsync(id, cancellationToken) is not { } topic || await readings.SpanAsync(topic.Id, cancellationToken) is not { } span)
        {
            return Results.NotFound();
        }

        var until = span.Last < time.GetUtcNow() ? span.Last.AddHours(1) : time.GetUtcNow();
        var level = Math.Clamp(threshold ?? SignalRule.UsualThreshold, 2, 10);
        var found = await tests.RunAsync(topic, parsed, level, until.AddDays(-Math.Clamp(days ?? 30, 1, LongestBackTest)), until, cancellationToken);
        return Results.Ok(new { kind = parsed, threshold = level, raised = found.Count, signals = found });
    }

    /// <summary>Goes on with those signals that the asker may see; none is "not found".</summary>
    static async Task<IResult> MineAsync(
        IReadOnlyList<int> asked, Doing<Signal> mine, Func<IReadOnlyList<int>, Task<IResult>> go, CancellationToken cancellationToken)
    {
        var visible = (await mine.AllAsync(cancellationToken)).Select(signal => signal.Id.Value).Intersect(asked).ToList();
        return visible.Count == 0 && asked.Count > 0 ? Results.NotFound() : await go(visible);
    }

    static async Task<IResult> AnswerAsync<T>(Task<Decision<T>> deed)
    {
        var decision = await deed;
        return decision.IsAllowed ? Results.Ok(decision.Value) : Results.BadRequest(decision.Objection);
    }
}
