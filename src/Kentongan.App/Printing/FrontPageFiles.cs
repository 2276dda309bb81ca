using System.Globalization;
using System.Text;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Listen.Outlets;
using Kentongan.Understand.Press;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Kentongan.App.Printing;

/// <summary>The front page of a day as a file: HTML that stands alone, or PDF printed from it.</summary>
public sealed class FrontPageFiles(IServiceProvider services, ILoggerFactory logs, ChromiumPrinter printer, IOutlets outlets)
{
    /// <summary>The page that stands alone.</summary>
    public async Task<string> HtmlAsync(FrontPage page, Zone zone, CancellationToken cancellationToken)
    {
        var names = (await outlets.AllAsync(cancellationToken)).ToDictionary(outlet => outlet.Site, StringComparer.OrdinalIgnoreCase);
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<FrontPageDocument>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(FrontPageDocument.Page)] = page,
            [nameof(FrontPageDocument.Names)] = names,
            [nameof(FrontPageDocument.Zone)] = zone,
            [nameof(FrontPageDocument.Style)] = Style(),
        }))).ToHtmlString());
    }

    internal async Task<IResult> AnswerAsync(FrontPage page, Zone zone, string format, CancellationToken cancellationToken)
    {
        var (html, name) = (await HtmlAsync(page, zone, cancellationToken), string.Create(CultureInfo.InvariantCulture, $"halaman-depan-{page.Day:yyyy-MM-dd}.{format}"));
        if (format == "html")
        {
            return Results.File(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", name);
        }

        var printed = await printer.PdfAsync(html, cancellationToken);
        return printed.Value is { } bytes
            ? Results.File(bytes, "application/pdf", name)
            : Results.Problem(printed.Objection!.English, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    static string Style()
    {
        using var reader = new StreamReader(typeof(FrontPageFiles).Assembly.GetManifestResourceStream("Styles/report.css")!);
        return reader.ReadToEnd();
    }
}
