using System.Net;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Kentongan.App.Accounts;
using Kentongan.App.Charts;
using Kentongan.App.Tests.Web;

namespace Kentongan.App.Tests.Charts;

[Collection(SharedSite.Name)]
public sealed class ChartExportTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Charts => [.. ChartNames.All];

    [Theory]
    [MemberData(nameof(Charts))]
    public async Task Every_chart_is_exported_with_query_n_error_and_time_inside(string chart)
    {
        using var client = await site.SignedInAsync(FirstPeople.UserName);
        var address = $"/api/v1/topics/1/charts/{chart}";
        var sheet = JsonSerializer.Deserialize<JsonElement>(await client.GetStringAsync(address + ".json", Token));
        var facts = sheet.GetProperty("facts").EnumerateArray().ToDictionary(fact => fact.GetProperty("key").GetString()!, fact => fact.GetProperty("value").GetString()!, StringComparer.Ordinal);
        Assert.All((string[])["Kueri", "n (sebutan)", "Galat", "Dibuat"], fact => Assert.NotEmpty(facts[fact]));
        var svg = await client.GetStringAsync(address + ".svg", Token);
        var csv = Encoding.UTF8.GetString(await client.GetByteArrayAsync(address + ".csv", Token));
        using var book = SpreadsheetDocument.Open(new MemoryStream(await client.GetByteArrayAsync(address + ".xlsx", Token)), isEditable: false);
        var info = string.Join('\n', book.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet!.InnerText));
        Assert.All((string[])[svg, csv, info], file => Assert.All(facts.Keys, fact => Assert.Contains(fact, WebUtility.HtmlDecode(file), StringComparison.Ordinal)));
        Assert.Equal(sheet.GetProperty("rows").GetArrayLength() + 1, csv.Split("\r\n").Count(line => line.Length > 0 && !line.TrimStart('\uFEFF').StartsWith('#')));
    }

    [Fact]
    public async Task A_chart_counts_what_the_page_counts_and_its_export_is_written_down()
    {
        var client = await site.SignedInAsync();
        var sheet = JsonSerializer.Deserialize<JsonElement>(await client.GetStringAsync("/api/v1/topics/1/charts/sentiment.json?sentiment=negative", Token));
        var counts = JsonSerializer.Deserialize<JsonElement>(await client.GetStringAsync("/api/v1/topics/1/counts/sentiment?sentiment=negative", Token));
        Assert.Equal(counts[0].GetProperty("count").GetInt64(), sheet.GetProperty("rows")[0].GetProperty("numbers")[0].GetInt64());
        Assert.Contains("export.chart", await client.GetStringAsync("/pengaturan/jejak-audit", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_chart_of_another_name()
    {
        var client = await site.SignedInAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/topics/1/charts/apa-saja.csv", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/topics/99/charts/volume.csv", Token)).StatusCode);
    }

    [Fact]
    [Trait("kind", "browser")]
    public async Task A_chart_is_drawn_as_png()
    {
        var client = await site.SignedInAsync();
        var answer = await client.GetAsync("/api/v1/topics/1/charts/volume.png", Token);
        var png = await answer.Content.ReadAsByteArrayAsync(Token);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal(2 * SvgChart.Width, (png[16] << 24) | (png[17] << 16) | (png[18] << 8) | png[19]);
    }
}
