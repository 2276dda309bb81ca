using Kentongan.App.Web;
using Kentongan.Decide.Signals;
using Kentongan.Records;

namespace Kentongan.App.Api;

/// <summary>The signal rule of a topic that the asker may see; a topic without one gets the practice's.</summary>
public sealed class TopicRules(VisibleTopics topics, IRecords<SignalRule> rules, Desk<SignalRule> desk, Viewer viewer, TimeProvider time)
{
    public async Task<SignalRule?> FindAsync(int topic, CancellationToken cancellationToken) =>
        await topics.FindAsync(topic, cancellationToken) is not { } found ? null
        : await rules.FindAsync(SignalRule.KeyOf(found.Id), cancellationToken)
            ?? await rules.AddAsync(SignalRule.For(found, time.GetUtcNow()), cancellationToken);

    public async Task<IResult> DoAsync(
        int topic, Func<SignalRule, string, DateTimeOffset, Decision<SignalRule>> deed, string action, CancellationToken cancellationToken)
    {
        if (await FindAsync(topic, cancellationToken) is not { } rule)
        {
            return Results.NotFound();
        }

        var decision = await desk.DoAsync(rule.Number, (known, now) => deed(known, viewer.Name, now), viewer.Name, action, cancellationToken);
        return decision.Value is { } changed ? Results.Ok(SignalsApi.RuleJson.Of(changed)) : Results.BadRequest(decision.Objection);
    }
}
