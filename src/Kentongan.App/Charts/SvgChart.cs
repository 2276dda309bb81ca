using System.Globalization;
using System.Security;
using System.Text;

namespace Kentongan.App.Charts;

/// <summary>
/// Draws a sheet as a picture that stands alone: title, chart, and below it query, n, error and time of making. It needs
/// no style sheet, no font of ours and no script.
/// </summary>
public static class SvgChart
{
    public const int Width = 1200;

    const int Margin = 40, Top = 92, FactLine = 22, BarStep = 30, MostBars = 25, PlotHeight = 380, LettersALine = 150;

    /// <summary>The picture and its height; it is <see cref="Width"/> wide.</summary>
    public static (string Svg, int Height) Draw(ChartSheet sheet, CultureInfo culture)
    {
        var body = new StringBuilder();
        var plot = sheet.Form == ChartForm.Bars ? Bars(body, sheet, culture) : Columns(body, sheet, culture);
        var facts = sheet.Facts.SelectMany(fact => Wrapped($"{fact.Key}: {fact.Value}")).ToList();
        var height = Top + plot + Margin + (facts.Count * FactLine) + Margin;
        var svg = new StringBuilder();
        svg.Append(culture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}" role="img" font-family="'Plus Jakarta Sans', 'DejaVu Sans', Arial, sans-serif">""");
        svg.Append("<title>").Append(Safe(sheet.Title)).Append("</title><desc>").Append(Safe(string.Join(" · ", sheet.Facts.Select(fact => $"{fact.Key}: {fact.Value}")))).Append("</desc>");
        svg.Append(culture, $"""<rect width="{Width}" height="{height}" fill="{SvgColours.Paper}"/>""");
        Text(svg, Margin, 46, sheet.Title, 26, SvgColours.Ink, weight: 700);
        svg.Append(body);
        for (var i = 0; i < facts.Count; i++)
        {
            Text(svg, Margin, Top + plot + Margin + (i * FactLine), facts[i], 14, SvgColours.Soft);
        }

        return (svg.Append("</svg>").ToString(), height);
    }

    static int Bars(StringBuilder svg, ChartSheet sheet, CultureInfo culture)
    {
        const int Labels = 330, Numbers = 110;
        var rows = sheet.Rows.Take(MostBars).ToList();
        var largest = Math.Max(1, rows.Max(row => row.Numbers[0]) ?? 1);
        for (var i = 0; i < rows.Count; i++)
        {
            var (y, value) = (Top - 18 + (i * BarStep), rows[i].Numbers[0] ?? 0);
            Text(svg, Margin + Labels - 12, y + 17, Cut(rows[i].Label, 42), 15, SvgColours.Ink, "end");
            Rect(svg, Margin + Labels, y, (Width - (2 * Margin) - Labels - Numbers) * value / largest, BarStep - 9, SvgColours.Of(sheet.Series[0].Colour));
            Text(svg, Width - Margin, y + 17, value.ToString("N0", culture), 15, SvgColours.Ink, "end");
        }

        return rows.Count * BarStep;
    }

    static int Columns(StringBuilder svg, ChartSheet sheet, CultureInfo culture)
    {
        const int Axis = 70;
        Legend(svg, sheet);
        var drawn = sheet.Series.Count;
        var largest = Math.Max(1, sheet.Rows.Select(row => row.Numbers.Take(drawn).Sum(number => number ?? 0)).DefaultIfEmpty().Max());
        var (left, bottom, wide) = (Margin + Axis, Top + 30 + PlotHeight, Width - (2 * Margin) - Axis);
        for (var tick = 0; tick <= 4; tick++)
        {
            var y = bottom - (PlotHeight * tick / 4.0);
            Rect(svg, left, y, wide, 1, SvgColours.Line);
            Text(svg, left - 10, y + 5, (largest * tick / 4).ToString("N0", culture), 13, SvgColours.Soft, "end");
        }

        var step = (double)wide / Math.Max(1, sheet.Rows.Count);
        var every = Math.Max(1, (int)Math.Ceiling(sheet.Rows.Count / 10.0));
        foreach (var (i, row) in sheet.Rows.Index())
        {
            var y = (double)bottom;
            for (var s = 0; s < drawn; s++)
            {
                var tall = PlotHeight * (row.Numbers[s] ?? 0) / largest;
                Rect(svg, left + (i * step) + (step * 0.1), y -= tall, step * 0.8, tall, SvgColours.Of(sheet.Series[s].Colour));
            }

            if (i % every == 0)
            {
                Text(svg, left + ((i + 0.5) * step), bottom + 22, row.Label, 13, SvgColours.Soft, "middle");
            }
        }

        return PlotHeight + 60;
    }

    static void Legend(StringBuilder svg, ChartSheet sheet)
    {
        var x = (double)Margin;
        foreach (var series in sheet.Series)
        {
            Rect(svg, x, Top - 22, 14, 14, SvgColours.Of(series.Colour));
            Text(svg, x + 20, Top - 10, series.Name, 14, SvgColours.Ink);
            x += 50 + (series.Name.Length * 8);
        }
    }

    static void Rect(StringBuilder svg, double x, double y, double width, double height, string fill)
    {
        if (width > 0 && height > 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{x:0.##}" y="{y:0.##}" width="{width:0.##}" height="{height:0.##}" fill="{fill}"/>""");
        }
    }

    static void Text(StringBuilder svg, double x, double y, string text, int size, string fill, string anchor = "start", int weight = 400) =>
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{x:0.##}" y="{y:0.##}" font-size="{size}" font-weight="{weight}" fill="{fill}" text-anchor="{anchor}">""").Append(Safe(text)).Append("</text>");

    static string Cut(string text, int longest) => text.Length > longest ? text[..(longest - 1)] + "…" : text;

    static IEnumerable<string> Wrapped(string text)
    {
        while (text.Length > LettersALine)
        {
            var blank = text.LastIndexOf(' ', LettersALine);
            var at = blank > LettersALine / 2 ? blank : LettersALine;
            yield return text[..at];
            text = "    " + text[at..].TrimStart();
        }

        yield return text;
    }

    // Control characters and halves of pairs have no place in XML.
    static string Safe(string text) => SecurityElement.Escape(string.Concat(
        text.EnumerateRunes().Where(rune => !Rune.IsControl(rune)).Select(rune => rune.ToString())));
}
