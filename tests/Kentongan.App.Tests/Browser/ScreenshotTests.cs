using Kentongan.App.Tests.Web;
using Microsoft.Playwright;

namespace Kentongan.App.Tests.Browser;

/// <summary>Looks at the main screens as people have them; keeps the pictures when asked to.</summary>
[Collection(SharedSite.Name)]
[Trait("kind", "browser")]
public sealed class ScreenshotTests(RunningSite site, OpenBrowser browser)
{
    [Theory]
    [InlineData("beranda", "/", "id", false, 1440)]
    [InlineData("topik", "/topik/1", "id", false, 1440)]
    [InlineData("topik-gelap", "/topik/1", "en", true, 1440)]
    [InlineData("topik-ponsel", "/topik/1", "id", false, 390)]
    [InlineData("kiriman", "/topik/1/kiriman?sentiment=negative", "id", false, 1440)]
    [InlineData("pantau", "/pantau", "en", false, 1440)]
    [InlineData("impor", "/pantau/impor", "id", true, 1440)]
    [InlineData("isu", "/isu", "id", false, 1440)]
    [InlineData("laporan", "/laporan", "id", false, 1440)]
    [InlineData("media", "/topik/1/media", "id", false, 1440)]
    [InlineData("sinyal", "/sinyal", "id", true, 1440)]
    public async Task A_screen_is_worth_a_picture(string name, string path, string language, bool isDark, int width)
    {
        var page = await browser.SignedInAsync(site, new(language, isDark, width, width < 500 ? 844 : 1000));
        await page.GotoAsync(new Uri(site.Address, path).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var picture = await page.ScreenshotAsync();
        Assert.True(picture.Length > 10_000, "The screen is all but blank.");
        if (Screenshots.AreWanted)
        {
            Directory.CreateDirectory(Screenshots.Folder);
            await File.WriteAllBytesAsync(Path.Combine(Screenshots.Folder, name + ".png"), picture, TestContext.Current.CancellationToken);
        }

        await page.Context.CloseAsync();
    }
}
