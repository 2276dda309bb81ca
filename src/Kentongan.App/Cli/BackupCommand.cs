using System.CommandLine;
using Kentongan.Storage;

namespace Kentongan.App.Cli;

/// <summary><c>backup FILE</c>: the whole store in one compressed file, while it is in use.</summary>
public static class BackupCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("file") { Description = "The file to write." };
        var (store, json) = (new StoreChoice(), Answer.JsonOption());
        var command = new Command("backup", "Write the whole store into one compressed file with a checksum.") { file, json };
        store.AddTo(command);
        command.SetAction((parsed, cancellationToken) => StoreDoor.OpenAsync(
            store.Of(parsed),
            services => WriteAsync(services, Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(json), cancellationToken),
            cancellationToken));
        return command;
    }

    static async Task<int> WriteAsync(IServiceProvider services, string file, bool json, CancellationToken cancellationToken)
    {
        var time = services.GetRequiredService<TimeProvider>();
        var began = time.GetTimestamp();
        await services.GetRequiredService<IAuditLog>().WriteAsync("system", "write.backup", "store", Path.GetFileName(file), cancellationToken);
        await services.GetRequiredService<Engine>().BackUpAsync(file, cancellationToken);
        var bytes = new FileInfo(file).Length;
        if (json)
        {
            return Answer.Print(new { file, bytes, seconds = time.GetElapsedTime(began).TotalSeconds });
        }

        Console.Out.WriteLine($"{file}: {bytes:N0} bytes.");
        return Answer.Done;
    }
}
