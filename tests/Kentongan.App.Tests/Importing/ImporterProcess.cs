using System.Diagnostics;
using System.Text.Json;

namespace Kentongan.App.Tests.Importing;

/// <summary>The importer as a process of its own, as a person would start it.</summary>
sealed class ImporterProcess : IDisposable
{
    readonly Process _process;

    ImporterProcess(Process process) => _process = process;

    /// <summary>Whether it ended by itself.</summary>
    public bool HasEnded => _process.HasExited;

    public static ImporterProcess Start(string dataFolder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["exec", Path.Combine(AppContext.BaseDirectory, "Kentongan.App.dll"), "import", .. arguments, "--json", "--data", dataFolder])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["KENTONGAN_KEY"] = new string('7', 64);
        start.Environment["DOTNET_TieredPGO"] = "0";
        return new(Process.Start(start)!);
    }

    /// <summary>Waits until a sentence on stderr contains <paramref name="words"/>; false when the process ended before.</summary>
    public async Task<bool> SaysAsync(string words, CancellationToken cancellationToken)
    {
        while (await _process.StandardError.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>SIGKILL: no handler runs, no buffer is written.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    /// <summary>Waits for the end and reads the last line of stdout.</summary>
    public async Task<JsonElement> ResultAsync(CancellationToken cancellationToken)
    {
        var errors = _process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await _process.StandardOutput.ReadToEndAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        Assert.True(_process.ExitCode == 0, await errors);
        return JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]).RootElement;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
