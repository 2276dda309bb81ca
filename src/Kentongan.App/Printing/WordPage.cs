using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kentongan.Understand;

namespace Kentongan.App.Printing;

/// <summary>A Word document of lines, headings and tables, for those who go on writing in it.</summary>
static class WordPage
{
    public static byte[] Write(IEnumerable<OpenXmlElement> content)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            file.AddMainDocumentPart().Document = new Document(body);
            body.Append(content);
        }

        return stream.ToArray();
    }

    public static Paragraph Heading(string text) => Line(text, 26, bold: true, before: 240);

    /// <param name="text">The words.</param>
    /// <param name="size">Half points.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <param name="before">Space above, in twentieths of a point.</param>
    public static Paragraph Line(string text, int size = 22, bool bold = false, int before = 0)
    {
        var look = new RunProperties();
        if (bold)
        {
            look.Append(new Bold());
        }

        look.Append(new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) });
        return new(
            new ParagraphProperties(new SpacingBetweenLines { Before = before.ToString(CultureInfo.InvariantCulture), After = "80" }),
            new Run(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    public static Table Rows(params IReadOnlyList<string[]> rows) => new(
        new OpenXmlElement[] { new TableProperties(new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }) }
            .Concat(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Line(cell, 20)))))));

    /// <summary>A heading and a table of counts; nothing where there are none.</summary>
    public static IEnumerable<OpenXmlElement> Counts(string title, IReadOnlyList<KeyCount> counts, Func<string, string> name) =>
        counts.Count == 0 ? [] : [Heading(title), Rows([.. counts.Select(count => new[] { name(count.Key), Number(count.Count) })])];

    public static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);
}
