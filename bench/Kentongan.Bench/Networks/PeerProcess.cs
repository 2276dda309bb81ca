using System.Diagnostics;
using System.Text.Json;

namespace Kentongan.Bench.Networks;

/// <summary>Another program that measures the same and prints JSON as its last line.</summary>
static class PeerProcess
{
    /// <returns>Its answer, or null with why there is none.</returns>
    public static async Task<(T? Answer, string? Error)> AskAsync<T>(string program, string[] arguments, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var complaint = process.StandardError.ReadToEndAsync(cancellationToken);
            var answer = await process.StandardOutput.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return process.ExitCode == 0
                ? (JsonSerializer.Deserialize<T>(answer.Trim().Split('\n')[^1]), null)
                : (null, $"{(await complaint.ConfigureAwait(false)).Trim().Split('\n')[^1]} ({program} ended with {process.ExitCode})");
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            return (null, $"{program} could not be started, so that there is nothing to compare with: {error.Message}");
        }
    }
}
