using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Kentongan.App.Tests.Web;

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
