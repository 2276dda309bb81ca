using System.Text;
using Kentongan.App.Tests.Web;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed class ImportPageTests(RunningSite site, OpenBrowser browser)
{
    [Fact]
    public async Task A_file_with_strange_columns_is_mapped_previewed_imported_and_shown()
    {
        var page = await browser.SignedInAsync(site, new());
        await page.GotoAsync(new Uri(site.Address, "/pantau/impor").ToString());
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "kotak-saran.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(File()) });
        await page.Locator("form[action='/pantau/impor/berkas'] button").ClickAsync();
        await page.WaitForSelectorAsync("#kolom");
        await page.SelectOptionAsync("#field-Text", "uraian");
        await page.SelectOptionAsync("#field-Time", "kapan");
        await page.Locator("#kolom button").ClickAsync();
        await page.WaitForSelectorAsync("#contoh");
        Assert.Contains("jembatan gantung", await page.Locator("#contoh").InnerTextAsync(), StringComparison.Ordinal);
        await page.FillAsync("#newname", "Jembatan gantung");
        await page.FillAsync("#newquery", "jembatan gantung");
        await page.Locator("#mulai button").ClickAsync();
        await page.WaitForSelectorAsync(".stats", new() { Timeout = 60_000 });
        Assert.Contains("40", await page.Locator(".stats").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByText("Buka topik").ClickAsync();
        await page.WaitForSelectorAsync("#volume");
        await page.Context.CloseAsync();
    }

    static string File() => "kapan;uraian\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"2026-03-{1 + (i % 28):00} 0{i % 9}:15;Laporan {i}: jembatan gantung di dusun kami rusak\n"));
}
