using System.Text;
using Kentongan.App.Pages.Measure;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Kentongan.App.Printing;

/// <summary>A sheet (a component that a page also shows) as a file: HTML that stands alone, or PDF printed from it.</summary>
public sealed class SheetPrinter(IServiceProvider services, ILoggerFactory logs, ChromiumPrinter printer)
{
    /// <summary>Of the usual size; the last is six points.</summary>
    static readonly string[] _scales = ["1", "0.9", "0.8", "0.7", "0.6", "0.5"];

    /// <param name="title">The document's title.</param>
    /// <param name="parameters">The parameters of <typeparamref name="TSheet"/>.</param>
    public async Task<byte[]> HtmlAsync<TSheet>(string title, IReadOnlyDictionary<string, object?> parameters)
        where TSheet : IComponent => Encoding.UTF8.GetBytes(await DocumentAsync<TSheet>(title, parameters).ConfigureAwait(false));

    /// <returns>The PDF, or why there is none.</returns>
    public async Task<Decision<byte[]>> PdfAsync<TSheet>(string title, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
        where TSheet : IComponent =>
        await printer.PdfAsync(await DocumentAsync<TSheet>(title, parameters).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>The same on a single page: the print is made smaller until it fits, as far as it can still be read.</summary>
    public async Task<Decision<byte[]>> OnePageAsync<TSheet>(string title, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
        where TSheet : IComponent
    {
        var document = await DocumentAsync<TSheet>(title, parameters).ConfigureAwait(false);
        Decision<byte[]> made = PrintObjections.NoBrowser;
        foreach (var scale in _scales)
        {
            var sized = document.Replace("</style>", $"body{{zoom:{scale}}}</style>", StringComparison.Ordinal);
            made = await printer.PdfAsync(sized, cancellationToken).ConfigureAwait(false);
            if (made.Value is not { } pdf || PdfPages.Count(pdf) <= 1)
            {
                break;
            }
        }

        return made;
    }

    async Task<string> DocumentAsync<TSheet>(string title, IReadOnlyDictionary<string, object?> parameters)
        where TSheet : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var document = await renderer.RenderComponentAsync<SheetDocument>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(SheetDocument.Title)] = title,
                [nameof(SheetDocument.Style)] = Style(),
                [nameof(SheetDocument.Sheet)] = typeof(TSheet),
                [nameof(SheetDocument.Parameters)] = parameters.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
            })).ConfigureAwait(true);
            return document.ToHtmlString();
        }).ConfigureAwait(false);
    }

    static string Style()
    {
        using var reader = new StreamReader(typeof(SheetPrinter).Assembly.GetManifestResourceStream("Styles/report.css")!);
        return reader.ReadToEnd();
    }
}
