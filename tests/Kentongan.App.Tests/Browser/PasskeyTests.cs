using Kentongan.App.Accounts;
using Kentongan.App.Tests.Web;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed class PasskeyTests(RunningSite site, OpenBrowser browser)
{
    /// <summary>Browsers tie passkeys to a name, so the same site is called by its name here.</summary>
    Uri Named(string path) => new UriBuilder(new Uri(site.Address, path)) { Host = "localhost" }.Uri;

    [Fact]
    public async Task A_passkey_that_was_made_on_the_account_page_opens_the_door_until_it_is_deleted()
    {
        await site.AddPersonAsync("pemilik-kunci", "Dinas Kunci", Roles.MediaAnalyst);
        var page = await browser.VisitorAsync(site, new());
        await PlugInAuthenticatorAsync(page);
        await page.GotoAsync(Named((await site.LinkAsync("pemilik-kunci")).AbsolutePath).ToString());
        await page.Locator("form[action='/masuk/tautan'] button").ClickAsync();
        await page.WaitForURLAsync(Named("/").ToString());

        await page.GotoAsync(Named("/pengaturan").ToString());
        await page.FillAsync("#passkey-name", "Laptop dinas");
        await page.GetByRole(AriaRole.Button, new() { Name = "Buat kunci sandi" }).ClickAsync();
        await page.WaitForURLAsync("**/pengaturan?ok=passkey");
        Assert.Contains("Laptop dinas", await page.Locator("#kunci-sandi").InnerTextAsync(), StringComparison.Ordinal);

        await page.Context.ClearCookiesAsync();
        await EnterAsync(page);
        await page.WaitForURLAsync(Named("/").ToString());

        await page.GotoAsync(Named("/pengaturan").ToString());
        await page.Locator("form[action='/pengaturan/kunci-sandi/hapus'] button").ClickAsync();
        await page.WaitForURLAsync("**/pengaturan?ok=passkey-removed");
        await page.Context.ClearCookiesAsync();
        await EnterAsync(page);
        await page.WaitForURLAsync("**/masuk?kunci=salah");
        Assert.Contains("tidak dikenal", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_address_of_numbers_says_where_passkeys_can_be_made()
    {
        var page = await browser.SignedInAsync(site, new());
        await page.GotoAsync(new Uri(site.Address, "/pengaturan").ToString());
        Assert.Contains(Named("/masuk").ToString(), await page.Locator("#kunci-sandi").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    async Task EnterAsync(IPage page)
    {
        await page.GotoAsync(Named("/masuk").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk dengan kunci sandi" }).ClickAsync();
    }

    /// <summary>A device that knows its owner and always says yes (WebAuthn's virtual authenticator).</summary>
    static async Task PlugInAuthenticatorAsync(IPage page)
    {
        var chromium = await page.Context.NewCDPSessionAsync(page);
        await chromium.SendAsync("WebAuthn.enable");
        await chromium.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
