using System.CommandLine;
using Kentongan.Storage.Retention;

namespace Kentongan.App.Cli;

/// <summary><c>retention run</c>: the machine forgets what is too old; <c>retention set</c> says what that is.</summary>
public static class RetentionCommand
{
    public static Command Build() => new("retention", "How long posts are kept, counted from the day they were collected.") { Run(), Set() };

    static Command Run()
    {
        var (store, json) = (new StoreChoice(), Answer.JsonOption());
        var command = new Command("run", "Forget what is older than the rules say, and write it into the audit log.") { json };
        store.AddTo(command);
        command.SetAction((parsed, cancellationToken) => StoreDoor.OpenAsync(
            store.Of(parsed), services => RunAsync(services, parsed.GetValue(json), cancellationToken), cancellationToken));
        return command;
    }

    static Command Set()
    {
        var raw = new Option<int?>("--raw") { Description = "Days that raw rows stay (rejected rows of imports)." };
        var pseudonymised = new Option<int?>("--pseudonymised") { Description = "Days that pseudonymised posts stay." };
        var (store, json) = (new StoreChoice(), Answer.JsonOption());
        var command = new Command("set", "Change the rules.") { raw, pseudonymised, json };
        store.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Days(parsed.GetValue(raw)) && Days(parsed.GetValue(pseudonymised))
            ? StoreDoor.OpenAsync(
                store.Of(parsed),
                services => SetAsync(services, parsed.GetValue(raw), parsed.GetValue(pseudonymised), parsed.GetValue(json), cancellationToken),
                cancellationToken)
            : Task.FromResult(Answer.Say($"--raw and --pseudonymised take 1 to {RetentionRules.LongestDays} days.", Answer.Unusable)));
        return command;
    }

    static bool Days(int? days) => days is null || RetentionRules.IsAllowed(days.Value);

    static async Task<int> RunAsync(IServiceProvider services, bool json, CancellationToken cancellationToken)
    {
        var retention = services.GetRequiredService<RetentionRun>();
        var rules = await retention.RulesAsync(cancellationToken);
        var retained = await retention.RunAsync("system", cancellationToken);
        if (json)
        {
            return Answer.Print(new { retained.Posts, retained.RawFiles, rules.RawDays, rules.PseudonymisedDays });
        }

        Console.Out.WriteLine($"Forgot {retained.Posts:N0} posts (kept {rules.PseudonymisedDays} days) and {retained.RawFiles} files of raw rows (kept {rules.RawDays} days).");
        return Answer.Done;
    }

    static async Task<int> SetAsync(IServiceProvider services, int? raw, int? pseudonymised, bool json, CancellationToken cancellationToken)
    {
        var retention = services.GetRequiredService<RetentionRun>();
        var rules = await retention.RulesAsync(cancellationToken);
        rules = new(raw ?? rules.RawDays, pseudonymised ?? rules.PseudonymisedDays);
        await retention.ChangeAsync(rules, cancellationToken);
        await services.GetRequiredService<IAuditLog>().WriteAsync(
            "system", "change.retention", "store", $"raw {rules.RawDays} days, pseudonymised {rules.PseudonymisedDays} days", cancellationToken);
        return json ? Answer.Print(new { rules.RawDays, rules.PseudonymisedDays }) : Answer.Done;
    }
}
