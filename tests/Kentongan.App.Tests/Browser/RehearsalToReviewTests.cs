using System.Globalization;
using Kentongan.App.Accounts;
using Kentongan.App.Tests.Web;
using Kentongan.Decide.Exercises;
using Kentongan.Listen.Topics;
using Kentongan.Records;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

/// <summary>
/// The whole way of an issue as a team walks it: an exercise is begun, a signal comes, an issue is raised to level 3 by two
/// people, the brief is written, two people decide, the review and the report follow. By keyboard alone, in both languages,
/// at a desk and on a telephone; each walk has an exercise and a topic of its own.
/// </summary>
[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed class RehearsalToReviewTests(RunningSite site, OpenBrowser browser)
{
    const string Second = "kepala";

    [Theory]
    [InlineData("id", 1440)]
    [InlineData("en", 1440)]
    [InlineData("id", 390)]
    [InlineData("en", 390)]
    public async Task A_team_walks_from_the_rehearsal_to_the_review(string language, int width)
    {
        await site.AddColleagueAsync(Second, Roles.Approver, Roles.Leader);
        var page = await browser.SignedInAsync(site, new(language, Width: width));
        var other = await SecondAsync(language, width);
        var exercise = await BeginAsync(page);
        var issue = await OpenIssueAsync(page, await TopicOfAsync(exercise));
        await ConfirmAsync(other, issue);
        await WriteBriefAsync(page, issue);
        await DecideAsync(page, other, issue);
        await ReviewAsync(page, issue);
        await page.GotoAsync(issue);
        Assert.True(await page.Locator("#timeline .deed").CountAsync() >= 5);
        await CheckAsync(page, language);
        await ReportAsync(page, exercise, issue, language);
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    async Task<IPage> SecondAsync(string language, int width)
    {
        var other = await browser.VisitorAsync(site, new(language, Width: width));
        await other.GotoAsync((await site.LinkAsync(Second)).ToString());
        await PressAsync(other, "form[action='/masuk/tautan'] button", "Enter");
        await other.WaitForURLAsync(site.Address.ToString());
        return other;
    }

    /// <summary>A flood at 360 times real time, ten hours further, until its first signal is told live.</summary>
    async Task<string> BeginAsync(IPage page)
    {
        await page.GotoAsync(new Uri(site.Address, "/latihan/baru").ToString());
        Assert.Empty(await AccessibilityTests.FaultsAsync(page));
        await TabToAsync(page, "input[name='Input.Scenario']:checked");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, "input[name='Input.Speed']:checked");
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, "#posts");
        await page.Keyboard.PressAsync("Home");
        await PressAsync(page, ".form-actions button.main", "Enter");
        await page.WaitForURLAsync("**/latihan/*?ok=exercise.begin");
        await TypeAsync(page, "#skip", "10");
        await PressAsync(page, "form:has(#skip) button", "Enter");
        await page.WaitForURLAsync("**/latihan/*?ok=exercise.skip");
        await Assertions.Expect(page.Locator("[data-live=signals]")).Not.ToHaveTextAsync("0", new() { Timeout = 90_000 });
        await page.ReloadAsync();
        Assert.True(await page.Locator("#injects li").CountAsync() >= 3);
        Assert.Empty(await AccessibilityTests.FaultsAsync(page));
        return page.Url.Split('?')[0];
    }

    async Task<string> TopicOfAsync(string exercise)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var number = int.Parse(exercise.Split('/')[^1], CultureInfo.InvariantCulture);
        var kept = (await scope.ServiceProvider.GetRequiredService<IRecords<Exercise>>().FindAsync(number, TestContext.Current.CancellationToken))!;
        return (await site.Services.GetRequiredService<ITopics>().FindAsync(kept.Topic, TestContext.Current.CancellationToken))!.Name;
    }

    /// <summary>Takes the exercise's first signal, and proposes level 3 with a ground that carries it.</summary>
    async Task<string> OpenIssueAsync(IPage page, string topic)
    {
        await page.GotoAsync(new Uri(site.Address, "/sinyal").ToString());
        await PressAsync(page, $".signals li:has-text('{topic}') input[type=checkbox]", "Space");
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

    static async Task CheckAsync(IPage page, string language)
    {
        Assert.Contains(language == "id" ? "LATIHAN" : "REHEARSAL", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(await AccessibilityTests.FaultsAsync(page));
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }

    /// <summary>Another person, with a reason of their own.</summary>
    static async Task ConfirmAsync(IPage other, string issue)
    {
        await other.GotoAsync(issue);
        await TypeAsync(other, "#confirm-reason", "Dua posko kehabisan air.");
        await PressAsync(other, "#proposed button", "Enter");
        await other.WaitForURLAsync("**/isu/*?ok=issue.level");
        Assert.True(await other.Locator(".stat .level.l3").IsVisibleAsync());
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

    /// <summary>At level 3 one person proposes and another confirms; before that nothing is decided.</summary>
    static async Task DecideAsync(IPage page, IPage other, string issue)
    {
        await DecideAsync(page, issue, down: 1, "Kritiknya benar: pompa diganti hari ini.");
        Assert.Equal(0, await page.Locator("#timeline .deed", new() { HasTextRegex = new("^(Keputusan|Decision|Decided|Diputuskan)$") }).CountAsync());
        await DecideAsync(other, issue, down: 0, "Setuju: pompa diganti hari ini.");
        Assert.Contains($"{Second}, ", await other.InnerTextAsync("#decision-panel"), StringComparison.Ordinal);
    }

    static async Task DecideAsync(IPage page, string issue, int down, string reason)
    {
        await page.GotoAsync(issue);
        await PressAsync(page, "#decision-panel summary", "Enter");
        await TabToAsync(page, "#decide-outcome");
        for (var step = 0; step < down; step++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        await TypeAsync(page, "#decide-reason", reason);
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

    /// <summary>The trainer ends the exercise; the report has the time to detect and to decide, with their proofs.</summary>
    static async Task ReportAsync(IPage page, string exercise, string issue, string language)
    {
        await page.GotoAsync(exercise);
        await PressAsync(page, "#pace button.bad", "Enter");
        await page.WaitForURLAsync("**/laporan?ok=exercise.stop");
        var rows = page.Locator(".report table").First.Locator("tbody tr");
        Assert.Equal(new Uri(issue).AbsolutePath, await rows.Nth(0).Locator("a").GetAttributeAsync("href"));
        Assert.Equal(new Uri(issue).AbsolutePath, await rows.Nth(2).Locator("a").GetAttributeAsync("href"));
        Assert.NotEqual("–", (await rows.Nth(2).Locator("td").First.InnerTextAsync()).Trim());
        await CheckAsync(page, language);
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
