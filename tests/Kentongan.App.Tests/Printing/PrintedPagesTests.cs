using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Kentongan.App.Printing;
using Kentongan.App.Tests.Web;
using Kentongan.App.Web;
using Kentongan.Decide.Issues;
using Kentongan.Listen.Topics;
using Kentongan.Measure.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Printing;

/// <summary>What a real Chromium makes of our sheets.</summary>
[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed partial class PrintedPagesTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    static DateTimeOffset Event => RunningSite.Rehearsal.EventAt.ToOffset(TimeSpan.FromHours(7));

    [Fact]
    public async Task A_leader_reads_the_daily_report_of_the_worst_day_on_one_page() =>
        Assert.Equal(1, await PagesAsync($"/laporan/harian.pdf?topik=1&tanggal={Day(Event)}"));

    [Fact]
    public async Task Forty_open_issues_do_not_push_the_daily_report_to_a_second_page()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var topic = (await scope.ServiceProvider.GetRequiredService<ITopics>().FindAsync(new(1), Token))!;
        var report = await scope.ServiceProvider.GetRequiredService<DailyReporting>().MakeAsync(topic, DateOnly.FromDateTime(Event.Date), Event.Offset, Token);
        var issue = new OpenIssue { Title = string.Join(' ', Enumerable.Repeat("Bantuan belum sampai", 7)), Reason = "ramai", By = "rina", AgencyId = 1 }.Decide(Event).Value!;
        var crowded = report with { Issues = [.. Enumerable.Repeat(issue, 40)] };
        var page = await scope.ServiceProvider.GetRequiredService<DailyReportFiles>().MakeAsync(crowded, Zone.Wib, "pdf", Token);
        Assert.Equal(1, PdfPages.Count(page.Value!));
        var shown = Encoding.UTF8.GetString((await scope.ServiceProvider.GetRequiredService<DailyReportFiles>().MakeAsync(crowded, Zone.Wib, "html", Token)).Value!);
        Assert.Contains("34 ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_weekly_report_prints_on_few_pages() =>
        Assert.InRange(await PagesAsync($"/laporan/mingguan.pdf?topik=1&tanggal={Day(Event)}"), 1, 4);

    [Fact]
    public async Task The_front_page_of_a_day_prints() =>
        Assert.InRange(await PagesAsync($"/berita/halaman-depan.pdf?tanggal={Day(Event.AddDays(1))}"), 1, 4);

    async Task<int> PagesAsync(string address)
    {
        var client = await site.SignedInAsync();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Token);
        var file = await answer.Content.ReadAsByteArrayAsync(Token);
        Assert.True(answer.IsSuccessStatusCode, Encoding.UTF8.GetString(file.AsSpan(0, Math.Min(file.Length, 300))));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(file.AsSpan(0, 8)), StringComparison.Ordinal);
        return PageObject().Count(Encoding.Latin1.GetString(file));
    }

    static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
