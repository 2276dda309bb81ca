using System.CommandLine;

namespace Kentongan.App.Cli;

/// <summary><c>audit verify</c>: walks the hash chain of the audit log, without any server.</summary>
public static class AuditCommand
{
    public static Command Build()
    {
        var (store, json) = (new StoreChoice(), Answer.JsonOption());
        var verify = new Command("verify", "Recompute every hash of the audit log and say where it breaks.") { json };
        store.AddTo(verify);
        verify.SetAction((parsed, cancellationToken) => StoreDoor.OpenAsync(
            store.Of(parsed), services => VerifyAsync(services, parsed.GetValue(json), cancellationToken), cancellationToken));
        return new("audit", "The log of every view, export and decision.") { verify };
    }

    static async Task<int> VerifyAsync(IServiceProvider services, bool json, CancellationToken cancellationToken)
    {
        var verdict = await services.GetRequiredService<IAuditLog>().VerifyAsync(cancellationToken);
        if (json)
        {
            Answer.Print(new { verdict.Holds, verdict.Verified, verdict.BrokenAt, verdict.Fault });
        }
        else if (verdict.Holds)
        {
            Console.Out.WriteLine($"{verdict.Verified} lines hold.");
        }

        return verdict.Holds
            ? Answer.Done
            : Answer.Say($"The audit log breaks at line {verdict.BrokenAt}: {verdict.Fault}.", Answer.Failed);
    }
}
