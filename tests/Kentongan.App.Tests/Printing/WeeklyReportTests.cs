using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Tests.Web;
using Kentongan.Measure.Reports;

namespace Kentongan.App.Tests.Printing;

[Collection(SharedSite.Name)]
public sealed class WeeklyReportTests(RunningSite site)
{
    /// <summary>The Monday of the week in which the rehearsal's event falls.</summary>
    static readonly DateOnly _monday = WeeklyReporting.MondayOf(DateOnly.FromDateTime(RunningSite.Rehearsal.EventAt.ToOffset(TimeSpan.FromHours(7)).DateTime));

    static CancellationToken Token => TestContext.Current.CancellationToken;

    static string Address(string path, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"/laporan/mingguan{path}?topik=1&tanggal={day:yyyy-MM-dd}");

    [Fact]
    public async Task Any_day_of_a_week_gives_the_same_report()
    {
        var owner = await site.SignedInAsync();
        var monday = await owner.GetFromJsonAsync<JsonElement>($"/api/v1/topics/1/reports/{_monday:yyyy-MM-dd}/week", Token);
        var sunday = await owner.GetFromJsonAsync<JsonElement>($"/api/v1/topics/1/reports/{_monday.AddDays(6):yyyy-MM-dd}/week", Token);
        Assert.Equal(monday.GetRawText(), sunday.GetRawText());
    }

    [Fact]
    public async Task The_days_the_tones_and_the_channels_add_up_to_the_weeks_mentions()
    {
        var owner = await site.SignedInAsync();
        var report = await owner.GetFromJsonAsync<JsonElement>($"/api/v1/topics/1/reports/{_monday:yyyy-MM-dd}/week", Token);
        var mentions = report.GetProperty("totals").GetProperty("mentions").GetInt64();
        Assert.True(mentions > 100, $"{mentions} mentions");
        Assert.Equal(mentions, Sum("days", "count"));
        Assert.Equal(mentions, Sum("sentiments", "count"));
        Assert.Equal(mentions, Sum("channels", "mentions"));
        Assert.NotEmpty(report.GetProperty("peaks").EnumerateArray());
        Assert.NotEmpty(report.GetProperty("narratives").EnumerateArray());
        Assert.NotEmpty(report.GetProperty("questions").EnumerateArray());

        long Sum(string list, string figure) => report.GetProperty(list).EnumerateArray().Sum(one => one.GetProperty(figure).GetInt64());
    }

    [Fact]
    public async Task The_report_is_a_page_a_file_that_stands_alone_and_a_Word_document()
    {
        var owner = await site.SignedInAsync();
        Assert.Contains("Laporan mingguan", await owner.GetStringAsync(Address("", _monday), Token), StringComparison.Ordinal);
        var html = await owner.GetStringAsync(Address(".html", _monday), Token);
        Assert.Contains("<style>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/topik", html, StringComparison.Ordinal);
        Assert.Contains("LATIHAN", html, StringComparison.Ordinal);
        await using var docx = new ZipArchive(await owner.GetStreamAsync(Address(".docx", _monday), Token));
        using var body = new StreamReader(await docx.GetEntry("word/document.xml")!.OpenAsync(Token));
        Assert.Contains("Frasa yang naik", await body.ReadToEndAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_without_mentions_says_so_and_a_day_that_is_none_is_not_found()
    {
        var owner = await site.SignedInAsync();
        Assert.Contains("Tidak ada jam yang di luar kebiasaan", await owner.GetStringAsync(Address("", _monday.AddYears(-5)), Token), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync("/laporan/mingguan.html?topik=1&tanggal=besok", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync("/laporan/mingguan.html?topik=99&tanggal=2026-01-01", Token)).StatusCode);
    }
}
