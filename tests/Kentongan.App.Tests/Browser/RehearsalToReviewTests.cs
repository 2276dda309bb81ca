using Kentongan.App.Accounts;
using Kentongan.App.Tests.Web;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

/// <summary>
/// The whole way of an issue as a team walks it: a rehearsal's posts, a signal, an issue at level 3 by two people, the
/// brief, the decision, the review. By keyboard alone, in both languages, at a desk and on a telephone.
/// </summary>
[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed class RehearsalToReviewTests(RunningSite site, OpenBrowser browser)
{
    const string Second = "kepala";

    [Theory]
    [InlineData("id", 1440)]
    [InlineData("en", 390)]
    public async Task A_team_walks_from_the_rehearsal_to_the_review(string language, int width)
    {
        await site.AddColleagueAsync(Second, Roles.Approver, Roles.Leader);
        var page = await browser.SignedInAsync(site, new(language, Width: width));
        var issue = await OpenIssueAsync(page);
        await ConfirmAsync(issue, language, width);
        await WriteBriefAsync(page, issue);
        await DecideAsync(page, issue);
        await ReviewAsync(page, issue);
        await page.GotoAsync(issue);
        Assert.True(await page.Locator("#timeline .deed").CountAsync() >= 5);
        Assert.Contains(language == "id" ? "LATIHAN" : "REHEARSAL", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(await AccessibilityTests.FaultsAsync(page));
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        await page.Context.CloseAsync();
    }

    /// <summary>Looks for signals, takes the first, and proposes level 3 with a ground that carries it.</summary>
    async Task<string> OpenIssueAsync(IPage page)
    {
        await page.GotoAsync(new Uri(site.Address, "/sinyal").ToString());
        await PressAsync(page, "main form button:has(svg)", "Enter");
        await page.WaitForURLAsync("**/sinyal?ok=signal.look");
        await PressAsync(page, ".signals input[type=checkbox]", "Space");
        await PressAsync(page, "button[value=issue]", "Enter");
        await page.WaitForURLAsync("**/isu/baru?sinyal=*");
        Assert.Empty(await AccessibilityTests.FaultsAsync(page));
        await TabToAsync(page, "input[name='Input.Level']:checked");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await PressAsync(page, "input[name='Input.Grounds'][value='16']", "Space");
        await PressAsync(page, ".form-actions button.main", "Enter");
        await page.WaitForURLAsync("**/isu/*?ok=issue.open");
        Assert.True(await page.Locator("#proposed").IsVisibleAsync());
        Assert.True(await page.Locator("#evidence .tag.good").CountAsync() >= 1);
        return page.Url.Split('?')[0];
    }

    /// <summary>Another person, with a reason of their own.</summary>
    async Task ConfirmAsync(string issue, string language, int width)
    {
        var other = await browser.VisitorAsync(site, new(language, Width: width));
        await other.GotoAsync((await site.LinkAsync(Second)).ToString());
        await PressAsync(other, "form[action='/masuk/tautan'] button", "Enter");
        await other.WaitForURLAsync(site.Address.ToString());
        await other.GotoAsync(issue);
        await TypeAsync(other, "#confirm-reason", "Dua posko kehabisan air.");
        await PressAsync(other, "#proposed button", "Enter");
        await other.WaitForURLAsync("**/isu/*?ok=issue.level");
        Assert.True(await other.Locator(".stat .level.l3").IsVisibleAsync());
        await other.Context.CloseAsync();
    }

    static async Task WriteBriefAsync(IPage page, string issue)
    {
        await page.GotoAsync(issue + "/ringkasan");
        await TabToAsync(page, "#brief-criticism");
        await page.Keyboard.PressAsync("End");
        await TypeAsync(page, "#brief-recommendation", "Perbaiki layanan dan umumkan jadwal.");
        await PressAsync(page, "#write-brief button.main", "Enter");
        await page.WaitForURLAsync("**/ringkasan?ok=issue.brief");
        Assert.True(await page.Locator(".brief .numbers a").CountAsync() >= 5);
        Assert.Empty(await AccessibilityTests.FaultsAsync(page));
    }

    static async Task DecideAsync(IPage page, string issue)
    {
        await page.GotoAsync(issue);
        await PressAsync(page, "#decision-panel summary", "Enter");
        await TabToAsync(page, "#decide-outcome");
        await page.Keyboard.PressAsync("ArrowDown");
        await TypeAsync(page, "#decide-reason", "Kritiknya benar: pompa diganti hari ini.");
        await PressAsync(page, "#decision-panel button.main", "Enter");
        await page.WaitForURLAsync("**?ok=issue.decide");
        Assert.Contains("pompa diganti", await page.InnerTextAsync("#decision-panel"), StringComparison.Ordinal);
    }

    static async Task ReviewAsync(IPage page, string issue)
    {
        await page.GotoAsync(issue);
        await PressAsync(page, "#review summary", "Enter");
        await TypeAsync(page, "#review-worked", "Tingkat naik dalam sejam.");
        await TypeAsync(page, "#review-lessons", "Umumkan jadwal tangki sebelum pukul enam.");
        await PressAsync(page, "#review form button", "Enter");
        await page.WaitForURLAsync("**?ok=issue.review");
        Assert.Contains("sebelum pukul enam", await page.InnerTextAsync("#review"), StringComparison.Ordinal);
    }

    static async Task PressAsync(IPage page, string selector, string key)
    {
        await TabToAsync(page, selector);
        await page.Keyboard.PressAsync(key);
    }

    static async Task TypeAsync(IPage page, string selector, string text)
    {
        await TabToAsync(page, selector);
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes on with the Tab key until the first such element has the focus: what cannot be reached so fails here.</summary>
    static async Task TabToAsync(IPage page, string selector)
    {
        var wanted = page.Locator(selector).First;
        await wanted.WaitForAsync();
        for (var step = 0; step < 200; step++)
        {
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not reach {selector} on {page.Url}.");
    }
}
