using Kentongan.App.Tests.Web;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed class TopicPageTests(RunningSite site, OpenBrowser browser)
{
    [Fact]
    public async Task The_volume_is_drawn_and_a_click_opens_the_posts_of_that_time()
    {
        var page = await OpenAsync(new(), "/topik/1?grain=day");
        await page.WaitForSelectorAsync("[data-island=volume][data-state=ready] canvas");
        await page.Locator("[data-island=volume]").ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator("[data-island=volume]").BoundingBoxAsync())!;
        await page.Mouse.ClickAsync(box.X + (box.Width * 0.9f), box.Y + (box.Height * 0.6f));
        await page.WaitForURLAsync("**/topik/1/kiriman?*from=*until=*");
        Assert.True(await page.Locator("ol.posts").CountAsync() + await page.Locator(".empty").CountAsync() == 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Dragging_over_the_volume_narrows_the_page_to_that_time()
    {
        var page = await OpenAsync(new(), "/topik/1?grain=day");
        await page.WaitForSelectorAsync("[data-island=volume][data-state=ready] canvas");
        await page.Locator("[data-island=volume]").ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator("[data-island=volume]").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.5f), box.Y + (box.Height * 0.5f));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.95f), box.Y + (box.Height * 0.5f), new() { Steps = 6 });
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync("**/topik/1?*from=*until=*");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_bar_leads_to_as_many_posts_as_it_says()
    {
        var page = await OpenAsync(new(), "/topik/1");
        var row = page.Locator("#sentimen tbody tr").First;
        var count = await row.Locator("td.end").First.InnerTextAsync();
        await row.Locator("th a").ClickAsync();
        await page.WaitForSelectorAsync("#found");
        Assert.Equal(count + " kiriman", await page.Locator("#found").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Everything_but_the_drawing_is_there_without_a_script()
    {
        var page = await OpenAsync(new(HasScript: false), "/topik/1");
        await page.Locator("#volume").GetByText("Tampilkan sebagai tabel").ClickAsync();
        Assert.True(await page.Locator("#volume table tbody tr").CountAsync() > 0);
        await page.Locator("#volume table tbody tr th a").First.ClickAsync();
        Assert.Contains("/kiriman?", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    /// <summary>The page that is not there, and what a machine without a graphics card tells of its own speed.</summary>
    static bool IsExpected(string said) => said.Contains("404", StringComparison.Ordinal) || said.Contains("GL Driver Message (OpenGL, Performance", StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_on_any_screen_breaks_the_content_policy_or_throws()
    {
        var page = await browser.SignedInAsync(site, new());
        var said = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning" && !IsExpected(message.Text)) { said.Add(page.Url + " " + message.Text); } };
        page.PageError += (_, error) => said.Add(page.Url + " " + error);
        foreach (var (_, path) in Screens.All)
        {
            await page.GotoAsync(new Uri(site.Address, path).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        }

        await page.Context.CloseAsync();
        Assert.Empty(said);
    }

    [Fact]
    public async Task No_screen_is_wider_than_a_phone()
    {
        var page = await browser.SignedInAsync(site, Look.Phone);
        var wide = new List<string>();
        foreach (var (name, path) in Screens.All)
        {
            await page.GotoAsync(new Uri(site.Address, path).ToString());
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") > 0)
            {
                wide.Add(name);
            }
        }

        await page.Context.CloseAsync();
        Assert.Empty(wide);
    }

    [Fact]
    public async Task The_keyboard_goes_everywhere()
    {
        var page = await OpenAsync(new(), "/");
        await GoAsync(page, 'p', "**/pantau");
        await page.Keyboard.PressAsync("/");
        Assert.Equal("find", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.TypeAsync("banjir");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/cari?q=banjir");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("?");
        await page.WaitForSelectorAsync("#keys[open]");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_language_stays_chosen()
    {
        var page = await OpenAsync(new(), "/pantau");
        await page.Locator(".tools details.menu summary").First.ClickAsync();
        await page.Locator("button[name=language][value=en]").ClickAsync();
        await page.WaitForSelectorAsync("html[lang=en]");
        await page.GotoAsync(new Uri(site.Address, "/topik/1").ToString());
        Assert.Equal("Overview", await page.Locator(".tabs a[aria-current=page]").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    /// <summary>The two keys belong together for a second and a half, which a crowded machine can miss.</summary>
    static async Task GoAsync(IPage page, char letter, string address)
    {
        for (var attempt = 1; ; attempt++)
        {
            await page.Keyboard.PressAsync("g");
            await page.Keyboard.PressAsync($"{letter}");
            try
            {
                await page.WaitForURLAsync(address, new() { Timeout = 8_000 });
                await page.WaitForFunctionAsync("document.activeElement.id === 'main'", null, new() { Timeout = 8_000 });
                return;
            }
            catch (TimeoutException) when (attempt < 4)
            {
            }
        }
    }

    async Task<IPage> OpenAsync(Look look, string path)
    {
        var page = await browser.SignedInAsync(site, look);
        await page.GotoAsync(new Uri(site.Address, path).ToString());
        return page;
    }
}
