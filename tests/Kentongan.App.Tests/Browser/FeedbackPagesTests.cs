using Kentongan.App.Accounts;
using Kentongan.App.Tests.Web;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

/// <summary>From a complaint to an answer that everybody can read: theme, responsible agency, response, approval, publication, the page without a session.</summary>
[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed class FeedbackPagesTests(RunningSite site, OpenBrowser browser)
{
    const string Head = "kepala-umpan";

    [Theory]
    [InlineData("id", 1440)]
    [InlineData("en", 390)]
    public async Task What_people_say_ends_in_a_published_answer(string language, int width)
    {
        await site.AddColleagueAsync(Head, Roles.Approver);
        var complaint = await Walking.ComplaintAsync(await site.SignedInAsync(), $"UB{language}");
        var (page, head, theme) = (await browser.SignedInAsync(site, new(language, Width: width)), await HeadAsync(language, width), $"Jalan berlubang {language}");
        await BeginAsync(page, complaint, theme);
        var line = page.Url.Split('?')[0];
        await AnswerAsync(page, line);
        await head.GotoAsync(line);
        await CheckAsync(head);
        await head.Locator("#setujui button").ClickAsync();
        await head.WaitForURLAsync("**?ok=feedback.approve");
        await head.FillAsync("#publish-address", "https://kota.example/jalan");
        await head.Locator("#terbitkan button").ClickAsync();
        await head.WaitForURLAsync("**?ok=feedback.publish");
        await CheckAsync(head);
        await ReadAsync(theme, language, width);
        await page.Context.CloseAsync();
        await head.Context.CloseAsync();
    }

    async Task<IPage> HeadAsync(string language, int width)
    {
        var head = await browser.VisitorAsync(site, new(language, Width: width));
        await head.GotoAsync((await site.LinkAsync(Head)).ToString());
        await head.Locator("form[action='/masuk/tautan'] button").ClickAsync();
        await head.WaitForURLAsync(site.Address.ToString());
        return head;
    }

    async Task BeginAsync(IPage page, int complaint, string theme)
    {
        await page.GotoAsync(new Uri(site.Address, $"/umpan-balik/baru?nomor={complaint}").ToString());
        await CheckAsync(page);
        await page.FillAsync("#feedback-theme", theme);
        await page.FillAsync("#feedback-summary", "Warga meminta lubang ditambal sebelum hujan.");
        await page.FillAsync("#feedback-responsible", "Dinas Pekerjaan Umum");
        await page.Locator("#baris-baru button.main").ClickAsync();
        await page.WaitForURLAsync("**/umpan-balik/*?ok=feedback.begin");
    }

    /// <summary>The machine's draft is refused as it stands; a person's words go on, and their author cannot approve them.</summary>
    static async Task AnswerAsync(IPage page, string line)
    {
        await page.Locator("#tulis-jawaban form").First.Locator("button").ClickAsync();
        await page.WaitForURLAsync("**?ok=feedback.draft");
        await page.Locator("#tulis-jawaban button.main").ClickAsync();
        await page.WaitForSelectorAsync(".notice.bad");
        await page.FillAsync("#answer-text", "Benar. Semua lubang ditambal sampai 8 Desember.");
        await page.Locator("#tulis-jawaban button.main").ClickAsync();
        await page.WaitForURLAsync("**?ok=feedback.answer");
        await page.GotoAsync(line);
        await page.Locator("#setujui button").ClickAsync();
        await page.WaitForSelectorAsync(".notice.bad");
    }

    /// <summary>Somebody without a session.</summary>
    async Task ReadAsync(string theme, string language, int width)
    {
        var citizen = await browser.VisitorAsync(site, new(language, Width: width));
        await citizen.GotoAsync(new Uri(site.Address, "/keterbukaan").ToString());
        var text = await citizen.InnerTextAsync("main");
        Assert.All((string[])[theme, "Dinas Pekerjaan Umum", "ditambal sampai 8 Desember"], said => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.DoesNotContain(Head, text, StringComparison.Ordinal);
        await CheckAsync(citizen);
        await citizen.Context.CloseAsync();
    }

    static async Task CheckAsync(IPage page)
    {
        Assert.Empty(await AccessibilityTests.FaultsAsync(page));
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }
}
