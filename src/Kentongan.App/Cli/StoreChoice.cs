using System.CommandLine;
using Kentongan.Storage;

namespace Kentongan.App.Cli;

/// <summary>The options that name a store, the same for every command that has one.</summary>
public sealed class StoreChoice
{
    readonly Option<string?> _data = new("--data") { Description = "Folder of the embedded store (KENTONGAN_DATA; ./data)." };
    readonly Option<string?> _postgres = new("--postgres") { Description = "Connection string of a PostgreSQL store (KENTONGAN_POSTGRES)." };

    public void AddTo(Command command)
    {
        command.Options.Add(_data);
        command.Options.Add(_postgres);
    }

    public StorageOptions Of(ParseResult parsed) =>
        StorageOptions.FromCommandLine(parsed.GetValue(_data), parsed.GetValue(_postgres), Environment.GetEnvironmentVariable);
}
