using System.CommandLine;
using Kentongan.Storage.Health;

namespace Kentongan.App.Cli;

/// <summary><c>doctor</c>: looks whether the store is whole, with a full recount of what the charts read.</summary>
public static class DoctorCommand
{
    public static Command Build()
    {
        var (store, json) = (new StoreChoice(), Answer.JsonOption());
        var command = new Command("doctor", "Examine files, search index, counts and audit log; changes nothing.") { json };
        store.AddTo(command);
        command.SetAction((parsed, cancellationToken) => StoreDoor.OpenAsync(
            store.Of(parsed), services => ExamineAsync(services, parsed.GetValue(json), cancellationToken), cancellationToken));
        return command;
    }

    static async Task<int> ExamineAsync(IServiceProvider services, bool json, CancellationToken cancellationToken)
    {
        var findings = await services.GetRequiredService<Doctor>().ExamineAsync(cancellationToken);
        var holds = findings.All(f => f.Holds);
        foreach (var finding in findings)
        {
            (json ? Console.Error : Console.Out).WriteLine($"{(finding.Holds ? "ok   " : "FAULT")} {finding.Check}: {finding.Detail}");
        }

        if (json)
        {
            Answer.Print(new { holds, findings });
        }

        return holds ? Answer.Done : Answer.Failed;
    }
}
