using System.Diagnostics;

namespace Kentongan.App.Printing;

/// <summary>Prints a page of ours with headless Chromium, so that there is one way to draw.</summary>
public sealed class ChromiumPrinter(IConfiguration settings)
{
    static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
    static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    /// <summary>The browser's program, null when the machine has none.</summary>
    public string? Browser =>
        settings["KENTONGAN_CHROMIUM"] is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .SelectMany(folder => _names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);

    /// <summary>Prints a standalone HTML page as PDF.</summary>
    /// <returns>The PDF, or why there is none.</returns>
    public async Task<Decision<byte[]>> PdfAsync(string html, CancellationToken cancellationToken)
    {
        if (Browser is not { } browser)
        {
            return PrintObjections.NoBrowser;
        }

        var folder = Directory.CreateTempSubdirectory("kentongan-print-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var pdf = Path.Combine(folder.FullName, "page.pdf");
            await File.WriteAllTextAsync(page, html, cancellationToken).ConfigureAwait(false);
            var said = await RunAsync(browser, folder.FullName, ["--no-pdf-header-footer", $"--print-to-pdf={pdf}"], page, cancellationToken).ConfigureAwait(false);
            return File.Exists(pdf)
                ? await File.ReadAllBytesAsync(pdf, cancellationToken).ConfigureAwait(false)
                : PrintObjections.Failed(said);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Draws a picture that is an SVG as PNG, twice as fine as its measure.</summary>
    /// <returns>The PNG, or why there is none.</returns>
    public async Task<Decision<byte[]>> PngAsync(string svg, int width, int height, CancellationToken cancellationToken)
    {
        if (Browser is not { } browser)
        {
            return PrintObjections.NoBrowser;
        }

        var folder = Directory.CreateTempSubdirectory("kentongan-print-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var png = Path.Combine(folder.FullName, "page.png");
            await File.WriteAllTextAsync(page, $"<!DOCTYPE html><meta charset=\"utf-8\"><style>body{{margin:0}}svg{{display:block}}</style>{svg}", cancellationToken).ConfigureAwait(false);
            string[] output = [$"--screenshot={png}", $"--window-size={width},{height}", "--force-device-scale-factor=2", "--hide-scrollbars"];
            var said = await RunAsync(browser, folder.FullName, output, page, cancellationToken).ConfigureAwait(false);
            return File.Exists(png)
                ? await File.ReadAllBytesAsync(png, cancellationToken).ConfigureAwait(false)
                : PrintObjections.Failed(said);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task<string> RunAsync(string browser, string folder, IEnumerable<string> output, string page, CancellationToken cancellationToken)
    {
        string[] options =
        [
            "--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-extensions", $"--user-data-dir={folder}/profile",
            .. output, new Uri(page).AbsoluteUri,
        ];
        var start = new ProcessStartInfo(browser, Environment.IsPrivilegedProcess ? options.Prepend("--no-sandbox") : options)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_patience);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{browser} did not start.");
        try
        {
            var said = process.StandardError.ReadToEndAsync(limit.Token);
            await process.StandardOutput.ReadToEndAsync(limit.Token).ConfigureAwait(false);
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            return (await said.ConfigureAwait(false)).Split('\n').LastOrDefault(line => line.Length > 0) ?? "";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            return $"no answer within {_patience.TotalSeconds} seconds";
        }
    }
}
