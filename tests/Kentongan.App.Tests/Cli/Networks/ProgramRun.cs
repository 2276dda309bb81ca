using System.Diagnostics;
using System.Text.Json;

namespace Kentongan.App.Tests.Cli.Networks;

/// <summary>The program as a person starts it, and how it ended.</summary>
sealed record ProgramRun(int ExitCode, string Output, string Complaint)
{
    /// <summary>The JSON object on the last line.</summary>
    public JsonElement Json => JsonDocument.Parse(Output.TrimEnd().Split('\n')[^1]).RootElement;

    public static async Task<ProgramRun> OfAsync(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Kentongan.App.dll"), .. arguments])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var complaint = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, output, (await complaint).Trim());
    }
}
