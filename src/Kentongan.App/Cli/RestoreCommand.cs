using System.CommandLine;
using Kentongan.Storage;
using Kentongan.Understand;

namespace Kentongan.App.Cli;

/// <summary><c>restore FILE</c>: makes the store what a backup holds, after the backup was checked.</summary>
public static class RestoreCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("file") { Description = "A file that 'backup' wrote." };
        var (store, json) = (new StoreChoice(), Answer.JsonOption());
        var command = new Command("restore", "Replace the store by a backup; stop the server first.") { file, json };
        store.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            store.Of(parsed), Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(json), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(StorageOptions store, string file, bool json, CancellationToken cancellationToken) =>
        File.Exists(file)
            ? await StoreDoor.OpenOrMakeAsync(store, services => RestoreAsync(services, file, json, cancellationToken), cancellationToken)
            : Answer.Say($"There is no file {file}: name one that 'backup' wrote.", Answer.Unusable);

    static async Task<int> RestoreAsync(IServiceProvider services, string file, bool json, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<Engine>().RestoreAsync(file, cancellationToken);
        await services.GetRequiredService<IAuditLog>().WriteAsync("system", "restore.backup", "store", Path.GetFileName(file), cancellationToken);
        var posts = await services.GetRequiredService<IPosts>().CountAsync(cancellationToken);
        if (json)
        {
            return Answer.Print(new { file, posts });
        }

        Console.Out.WriteLine($"Restored {posts:N0} posts from {file}.");
        return Answer.Done;
    }
}
