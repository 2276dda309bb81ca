using System.Text.Json;
using Kentongan.App.Tests.Web;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

/// <summary>axe-core on every screen, in both themes and both languages, against WCAG 2.2 AA.</summary>
[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed class AccessibilityTests(RunningSite site, OpenBrowser browser)
{
    const string Check = """
        async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }))
          .violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.html.slice(0, 160) + ' ' + n.any.concat(n.all, n.none).map(c => c.message).join(' ')).join(' | '))
        """;

    static readonly Lazy<string> _axe = new(() => File.ReadAllText(Path.Combine(Repository.App, "node_modules", "axe-core", "axe.min.js")));

    /// <summary>What axe finds on the page as it is now.</summary>
    internal static async Task<List<string>> FaultsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(_axe.Value + ";0");
        }

        return [.. (await page.EvaluateAsync<JsonElement>(Check)).EnumerateArray().Select(violation => violation.ToString())];
    }

    /// <summary>Every screen is opened on a desk, in one theme, and then seen on a phone, in the other.</summary>
    [Theory]
    [InlineData("id", false)]
    [InlineData("en", true)]
    public async Task No_screen_shuts_anybody_out(string language, bool isDark)
    {
        var page = await browser.SignedInAsync(site, new(language, isDark));
        var found = new List<string>();
        foreach (var (name, path) in Screens.All)
        {
            await SeeAsync(page, isDark, 1440);
            await page.GotoAsync(new Uri(site.Address, path).ToString(), new() { WaitUntil = WaitUntilState.Load });
            found.AddRange((await FaultsAsync(page)).Select(fault => $"{name}: {fault}"));
            await SeeAsync(page, !isDark, 390);
            found.AddRange((await FaultsAsync(page)).Select(fault => $"{name} on a phone: {fault}"));
        }

        await page.Context.CloseAsync();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    static async Task SeeAsync(IPage page, bool isDark, int width)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(width, 900);
    }

    [Fact]
    public async Task The_sign_in_page_shuts_nobody_out()
    {
        var page = await browser.SignedInAsync(site, new());
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(new Uri(site.Address, "/masuk").ToString());
        Assert.Empty(await FaultsAsync(page));
        await page.Context.CloseAsync();
    }
}
