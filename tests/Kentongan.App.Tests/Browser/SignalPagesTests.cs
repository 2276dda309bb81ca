using System.Net.Http.Json;
using Kentongan.App.Tests.Web;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

/// <summary>Signals through their forms: merged, snoozed, called false, and the rule that raises them tuned, quietened and tested backwards.</summary>
[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed class SignalPagesTests(RunningSite site, OpenBrowser browser)
{
    [Theory]
    [InlineData("id", 1440)]
    [InlineData("en", 390)]
    public async Task Signals_are_merged_snoozed_and_called_false_and_the_threshold_learns(string language, int width)
    {
        var numbers = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            numbers.Add(await Walking.SignalAsync(site, $"perihal {language}"));
        }

        var page = await browser.SignedInAsync(site, new(language, Width: width));
        await page.GotoAsync(Address("/sinyal/aturan/1"));
        await page.GotoAsync(Address("/sinyal"));
        await CheckAsync(page);
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('.signals > li')].filter(li => [...li.querySelectorAll('*')].some(part => part.getBoundingClientRect().bottom > li.getBoundingClientRect().bottom + 1)).length"));
        await TriageAsync(page, "merge", numbers[0], numbers[1]);
        await TriageAsync(page, "snooze-4", numbers[2]);
        Assert.Equal(0, await page.Locator($"input[name='Input.Chosen'][value='{numbers[2]}']").CountAsync());
        await page.GotoAsync(Address($"/sinyal/{numbers[3]}"));
        await page.FillAsync("#false-reason", "Hari pasar.");
        await page.Locator("form:has(#false-reason) button").ClickAsync();
        await page.WaitForURLAsync("**?ok=signal.false-alarm");
        await CheckAsync(page);
        await page.GotoAsync(Address("/sinyal/aturan/1"));
        Assert.StartsWith("+", await page.InnerTextAsync("tr:has(#threshold-NewNarrative) td.end"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
        await ResetAsync();
    }

    [Theory]
    [InlineData("id", 1440)]
    [InlineData("en", 390)]
    public async Task A_topics_rule_is_tuned_has_quiet_hours_and_says_what_it_would_have_raised(string language, int width)
    {
        var page = await browser.SignedInAsync(site, new(language, Width: width));
        await page.GotoAsync(Address("/sinyal/aturan/1"));
        await page.FillAsync("#threshold-Peak", "5.5");
        await page.UncheckAsync("tr:has(#threshold-SourceGap) input[type=checkbox]");
        await page.CheckAsync("#tune input[name='Input.IsQuiet']");
        await page.FillAsync("#quiet-from", "22");
        await page.FillAsync("#quiet-until", "4");
        await page.Locator("#tune button.main").ClickAsync();
        await page.WaitForURLAsync("**?ok=rule.tune");
        await page.ReloadAsync();
        Assert.Equal(("5.5", "22", "4"), (await page.InputValueAsync("#threshold-Peak"), await page.InputValueAsync("#quiet-from"), await page.InputValueAsync("#quiet-until")));
        Assert.False(await page.IsCheckedAsync("tr:has(#threshold-SourceGap) input[type=checkbox]"));
        await page.SelectOptionAsync("#bt-kind", "0");
        await page.FillAsync("#bt-threshold", "3.5");
        await page.Locator("#mundur button").ClickAsync();
        await page.WaitForSelectorAsync("#mundur [role=status]");
        Assert.True(await page.Locator("#mundur li a").CountAsync() >= 1);
        await CheckAsync(page);
        await page.Context.CloseAsync();
        await ResetAsync();
    }

    string Address(string path) => new Uri(site.Address, path).ToString();

    async Task TriageAsync(IPage page, string deed, params string[] chosen)
    {
        await page.GotoAsync(Address("/sinyal"));
        foreach (var number in chosen)
        {
            await page.CheckAsync($"input[name='Input.Chosen'][value='{number}']");
        }

        await page.Locator($"button[value='{deed}']").ClickAsync();
        await page.WaitForURLAsync($"**/sinyal?ok=signal.{deed.Split('-')[0]}");
    }

    static async Task CheckAsync(IPage page)
    {
        Assert.Empty(await AccessibilityTests.FaultsAsync(page));
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }

    /// <summary>The site is shared: the rule goes back to the practice's.</summary>
    async Task ResetAsync() => Assert.True((await (await site.SignedInAsync()).PutAsJsonAsync(
        "/api/v1/topics/1/signal-rule", new { thresholds = new Dictionary<string, double>(), off = Array.Empty<string>(), quiet = (object?)null }, TestContext.Current.CancellationToken)).IsSuccessStatusCode);
}
