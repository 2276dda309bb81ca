using Kentongan.App.Tests.Web;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

/// <summary>A real Chromium, started when the first test asks for it.</summary>
public sealed class OpenBrowser : IAsyncLifetime
{
    static readonly string[] _places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    IPlaywright? _playwright;
    IBrowser? _browser;
    string? _session;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A page of a person who has signed in.</summary>
    public async Task<IPage> SignedInAsync(RunningSite site, Look look)
    {
        await StartAsync(site);
        return await OpenAsync(site, look, _session);
    }

    /// <summary>A page of a person whom nobody knows yet.</summary>
    public Task<IPage> VisitorAsync(RunningSite site, Look look) => OpenAsync(site, look, session: null);

    async Task<IPage> OpenAsync(RunningSite site, Look look, string? session)
    {
        var browser = await StartAsync(site);
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = look.HasScript,
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = session,
        });
        await context.AddCookiesAsync([new() { Name = "kentongan.language", Value = look.Language, Url = site.Address.ToString() }]);
        return await context.NewPageAsync();
    }

    async Task<IBrowser> StartAsync(RunningSite site)
    {
        if (_browser is null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("KENTONGAN_CHROMIUM") ?? _places.First(File.Exists),
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
            _session = await SessionAsync(_browser, site);
        }

        return _browser;
    }

    /// <summary>Signs in once, as a person would: open the link, press the button.</summary>
    static async Task<string> SessionAsync(IBrowser browser, RunningSite site)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync((await site.LinkAsync()).ToString());
        await page.Locator("form[action='/masuk/tautan'] button").ClickAsync();
        await page.WaitForURLAsync(site.Address.ToString());
        return await context.StorageStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>How a person looks at the screen.</summary>
public sealed record Look(string Language = "id", bool IsDark = false, int Width = 1440, int Height = 900, bool HasScript = true)
{
    public static Look Phone { get; } = new(Width: 390, Height: 844);
}
