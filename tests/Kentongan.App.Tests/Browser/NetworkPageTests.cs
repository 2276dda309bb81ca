using System.Text;
using Kentongan.App.Tests.Web;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed class NetworkPageTests(RunningSite site, OpenBrowser browser)
{
    /// <summary>
    /// Moves the mouse and turns its wheel once a frame. Tells the median frame, and of it what the page's own script took.
    /// </summary>
    const string Frames = """
        async () => {
          const canvas = document.querySelector('.island.network canvas.sigma-mouse');
          const box = canvas.getBoundingClientRect();
          const median = values => [...values].sort((a, b) => a - b)[values.length >> 1];
          const mouse = (on, type, x) => on.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, clientX: box.left + 300 + x, clientY: box.top + 200, view: window }));
          let script = 0;
          const ask = window.requestAnimationFrame.bind(window);
          window.requestAnimationFrame = work => ask(time => { const start = performance.now(); work(time); script += performance.now() - start; });
          const run = async move => {
            const frames = [], scripts = [];
            for (let i = 0; i < 12; i++) {
              script = 0;
              const start = performance.now();
              move(i);
              script += performance.now() - start;
              await new Promise(done => ask(() => ask(done)));
              frames.push((performance.now() - start) / 2);
              scripts.push(script);
            }
            return [median(frames), median(scripts)];
          };
          mouse(canvas, 'mousedown', 0);
          const dragged = await run(i => mouse(document, 'mousemove', 8 * i));
          mouse(document, 'mouseup', 96);
          const zoomed = await run(i => canvas.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: box.left + 300, clientY: box.top + 200, deltaY: i % 2 ? 80 : -60 })));
          return [dragged, zoomed];
        }
        """;
    const string Drawn = "[data-island=network][data-state=ready] canvas";

    [Fact]
    public async Task The_time_player_takes_the_drawing_back_to_its_beginning()
    {
        var page = await OpenAsync("/topik/1/jaringan");
        var (range, said) = (page.Locator(".player input"), page.Locator(".player output"));
        var (whole, all) = (await PictureAsync(page), await said.InnerTextAsync());
        await range.FocusAsync();
        await page.Keyboard.PressAsync("Home");
        Assert.NotEqual(all, await said.InnerTextAsync());
        Assert.NotEqual(whole, await PictureAsync(page));
        await page.Locator("[data-play]").ClickAsync();
        await Assertions.Expect(range).Not.ToHaveValueAsync("0", new() { Timeout = 30_000 });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_click_on_a_community_tells_its_words_places_accounts_and_posts()
    {
        var page = await OpenAsync("/topik/1/jaringan");
        await page.Locator("#gambar .legend a").First.ClickAsync();
        await page.WaitForURLAsync("**/jaringan/1**");
        Assert.True(await page.Locator("#kata .chip").CountAsync() > 0);
        Assert.True(await page.Locator("#nada").CountAsync() + await page.Locator("#akun").CountAsync() == 2);
        Assert.True(await page.Locator("#kiriman ol.posts > *").CountAsync() > 0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_drawing_is_saved_as_png_and_svg()
    {
        var page = await OpenAsync("/topik/1/jaringan");
        await page.Locator("#gambar details.menu summary").ClickAsync();
        var png = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-network-png]").ClickAsync());
        Assert.Equal("LATIHAN-kentongan-jaringan.png", png.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync((await png.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Equal("PNG", Encoding.ASCII.GetString(bytes, 1, 3));
        var svg = await page.RunAndWaitForDownloadAsync(() => page.Locator("#gambar a[href*='network.svg']").ClickAsync());
        Assert.StartsWith("<svg", await File.ReadAllTextAsync((await svg.PathAsync())!, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_periods_are_compared_in_a_table()
    {
        var page = await OpenAsync("/topik/1/jaringan");
        await page.GetByRole(AriaRole.Link, new() { Name = "24 jam" }).First.ClickAsync();
        var rows = page.Locator("#perubahan tbody tr");
        for (var look = 0; look < 30 && await rows.CountAsync() == 0; look++)
        {
            await page.WaitForTimeoutAsync(1_000);
            await page.ReloadAsync();
        }

        Assert.True(await rows.CountAsync() > 0);
        Assert.Contains("→", await rows.First.InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Fifty_thousand_accounts_are_drawn_dragged_and_zoomed()
    {
        var crowd = Crowd.Json(50_000, 100_000);
        var page = await browser.SignedInAsync(site, new());
        await page.RouteAsync("**/api/**/network*", route => route.FulfillAsync(new() { ContentType = "application/json", Body = crowd }));
        await ReadyAsync(page, "/topik/1/jaringan");
        var before = await PictureAsync(page);
        var frames = await page.EvaluateAsync<double[][]>(Frames);
        Console.WriteLine(FormattableString.Invariant($"50,000 accounts, 100,000 ties: dragged in frames of {frames[0][0]:F0} ms, script {frames[0][1]:F1} ms of them; zoomed {frames[1][0]:F0} ms, script {frames[1][1]:F1} ms"));
        await page.WaitForFunctionAsync("() => document.querySelector('.island.network canvas.sigma-nodes').style.transform === ''");
        Assert.NotEqual(before, await PictureAsync(page));
        await page.Context.CloseAsync();
    }

    async Task<IPage> OpenAsync(string path)
    {
        var page = await browser.SignedInAsync(site, new());
        await ReadyAsync(page, path);
        return page;
    }

    /// <summary>A network that is not made yet says so and looks again by itself.</summary>
    async Task ReadyAsync(IPage page, string path)
    {
        await page.GotoAsync(new Uri(site.Address, path).ToString());
        await page.WaitForSelectorAsync(Drawn, new() { Timeout = 120_000, State = WaitForSelectorState.Attached });
        await page.Locator("[data-island=network]").ScrollIntoViewIfNeededAsync();
    }

    /// <summary>Not the bytes but whether they are others.</summary>
    static async Task<string> PictureAsync(IPage page) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(await page.Locator("[data-island=network]").ScreenshotAsync()));
}
