using System.Text;
using Kentongan.App.Api;
using Kentongan.Listen;
using Kentongan.Understand;

namespace Kentongan.App.Tests.Api;

public sealed class ExportTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void A_cell_that_looks_like_a_formula_is_only_text(string cell) => Assert.StartsWith("'", FormulaGuard.Guard(cell), StringComparison.Ordinal);

    [Theory]
    [InlineData("banjir = bencana")]
    [InlineData("")]
    public void Any_other_cell_stays_as_it_is(string cell) => Assert.Equal(cell, FormulaGuard.Guard(cell));

    [Fact]
    public void An_exported_post_names_nobody()
    {
        var row = ExportRow.Of(Mention("Halo @Dinas_Resmi dan @warga-3f9a1c2b, surel a@b.id", "Dinas_Resmi"), TimeSpan.FromHours(7));
        Assert.DoesNotContain(row.Cells, cell => cell.Contains("Dinas_Resmi", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("@warga-3f9a1c2b", row.Text, StringComparison.Ordinal);
        Assert.StartsWith("warga-", row.Author, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_csv_holds_quotes_commas_and_line_breaks()
    {
        using var stream = new MemoryStream();
        await CsvExport.WriteAsync(stream, Rows(Mention("satu, \"dua\"\ntiga", null)), TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.StartsWith("\uFEFFid,time,", text, StringComparison.Ordinal);
        Assert.Contains("\"satu, \"\"dua\"\"\ntiga\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_can_be_opened_again()
    {
        using var stream = new MemoryStream();
        await XlsxExport.WriteAsync(stream, Rows(Mention("=1+1 \u0001 😀", null)), TestContext.Current.CancellationToken);
        stream.Position = 0;
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(stream, isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.Contains("'=1+1", sheet.InnerText, StringComparison.Ordinal);
        Assert.Contains("😀", sheet.InnerText, StringComparison.Ordinal);
    }

    static async IAsyncEnumerable<ExportRow> Rows(params Mention[] mentions)
    {
        foreach (var mention in mentions)
        {
            await Task.Yield();
            yield return ExportRow.Of(mention, TimeSpan.Zero);
        }
    }

    static Mention Mention(string text, string? handle) => new(
        new()
        {
            Id = PostId.Of(Channel.X, "1", DateTimeOffset.UnixEpoch),
            Channel = Channel.X,
            Kind = PostKind.Original,
            NativeId = "1",
            Text = text,
            Author = new(new(42L << 32), handle),
            Links = ["https://x.com/Dinas_Resmi/status/1"],
        },
        Annotation.None,
        new(1));
}
