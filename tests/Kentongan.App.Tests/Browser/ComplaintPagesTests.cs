using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Kentongan.App.Tests.Web;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

/// <summary>Complaints from the file to the issue, as a person does it: bring the export, look, join, forward the answer.</summary>
[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed class ComplaintPagesTests(RunningSite site, OpenBrowser browser)
{
    [Theory]
    [InlineData("id", 1440)]
    [InlineData("en", 390)]
    public async Task An_export_is_imported_its_matter_joined_into_an_issue_and_followed_up(string language, int width)
    {
        var page = await browser.SignedInAsync(site, new(language, Width: width));
        await ImportAsync(page, language);
        await page.GotoAsync(new Uri(site.Address, "/aduan?keadaan=lewat").ToString());
        Assert.Empty(await AccessibilityTests.FaultsAsync(page));
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        Assert.True(await page.Locator("#perihal a").CountAsync() > 0);
        await page.GotoAsync(new Uri(site.Address, await MatterAsync($"J{language}")).ToString());
        await page.WaitForSelectorAsync("#isu-baru");
        Assert.Empty(await AccessibilityTests.FaultsAsync(page));
        await page.FillAsync("#join-title", $"Jembatan gantung {language}");
        await page.Locator("#isu-baru button.main").ClickAsync();
        await page.WaitForURLAsync("**/isu/*?ok=issue.open");
        Assert.True(await page.Locator("#evidence .tag.good").CountAsync() == 1);
        await page.Locator("#aduan-isu a").First.ClickAsync();
        await page.WaitForSelectorAsync("#tindak-lanjut");
        await page.FillAsync("#follow-up-answer", "Kabel diganti hari ini.");
        await page.Locator("#tindak-lanjut button").ClickAsync();
        await page.WaitForURLAsync("**/aduan/*?ok=complaint.follow-up");
        Assert.Contains("Kabel diganti", await page.InnerTextAsync("#riwayat-aduan"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sekar", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(await AccessibilityTests.FaultsAsync(page));
        await page.Context.CloseAsync();
    }

    /// <summary>The address of the page that joins the complaints of this file: others' matters may be larger and stand first.</summary>
    async Task<string> MatterAsync(string series)
    {
        var client = await site.SignedInAsync();
        var complaints = await client.GetFromJsonAsync<JsonElement>("/api/v1/complaints", TestContext.Current.CancellationToken);
        var numbers = complaints.EnumerateArray().Where(complaint => complaint.GetProperty("tracking_id").GetString()?.StartsWith(series, StringComparison.Ordinal) == true)
            .Select(complaint => $"nomor={complaint.GetProperty("number").GetInt32()}").ToList();
        Assert.Equal(6, numbers.Count);
        return "/aduan/satukan?" + string.Join('&', numbers);
    }

    async Task ImportAsync(IPage page, string language)
    {
        await page.GotoAsync(new Uri(site.Address, "/pantau/impor").ToString());
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "kotak-aduan.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(File(language)) });
        await page.Locator("form[action='/pantau/impor/berkas'] button").ClickAsync();
        await page.WaitForSelectorAsync("#kolom");
        await page.CheckAsync("#kolom input[name=Complaints]");
        await page.SelectOptionAsync("#field-Text", "keluhan");
        await page.SelectOptionAsync("#field-Time", "kapan");
        await page.SelectOptionAsync("#field-Id", "kode");
        await page.Locator("#kolom button").ClickAsync();
        await page.WaitForSelectorAsync("#field-Status");
        await page.SelectOptionAsync("#field-Status", "tahap");
        await page.SelectOptionAsync("#field-Reporter", "siapa");
        await page.Locator("#kolom button").ClickAsync();
        await page.WaitForSelectorAsync("#contoh");
        Assert.DoesNotContain("Sekar", await page.InnerTextAsync("#contoh"), StringComparison.Ordinal);
        await page.Locator("#mulai button").ClickAsync();
        await page.WaitForSelectorAsync(".stats", new() { Timeout = 60_000 });
    }

    static string File(string language) => "kode;siapa;keluhan;kapan;tahap\n" + string.Concat(Enumerable.Range(0, 6).Select(row =>
        $"J{language}{row};Sekar Wulandari;Kabel jembatan gantung dusun putus, lapor Sekar Wulandari dan {row} tetangga;2026-09-0{1 + row} 08:15;belum ditindaklanjuti\n"));
}
