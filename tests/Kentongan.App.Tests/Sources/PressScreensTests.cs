using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Accounts;
using Kentongan.App.Tests.Web;
using Kentongan.Listen.Outlets;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Sources;

[Collection(SharedSite.Name)]
public sealed class PressScreensTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_press_of_a_topic_counts_the_articles_that_its_posts_page_counts()
    {
        var client = await site.SignedInAsync();
        var review = await client.GetFromJsonAsync<JsonElement>("/api/v1/topics/1/press", Token);
        var posts = await client.GetFromJsonAsync<JsonElement>("/api/v1/topics/1/posts?channel=news&size=1", Token);
        var articles = review.GetProperty("outlets").EnumerateArray().Sum(outlet => outlet.GetProperty("articles").GetInt32());
        Assert.True(articles > 0);
        Assert.Equal((review.GetProperty("read").GetInt32(), articles), (articles, review.GetProperty("stories").EnumerateArray().Sum(story => story.GetProperty("articles").GetArrayLength())));
        Assert.InRange(articles, 1, posts.GetProperty("total").GetInt32());
        Assert.Contains("/topik/1/media", await client.GetStringAsync("/topik/1", Token), StringComparison.Ordinal);
        Assert.Contains("id=\"media\"", await client.GetStringAsync("/topik/1/media", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_front_page_holds_the_days_stories_and_can_be_taken_along()
    {
        var client = await site.SignedInAsync();
        var day = RunningSite.Rehearsal.End.ToOffset(TimeSpan.FromHours(7)).AddDays(-2).ToString("yyyy-MM-dd", null);
        var front = await client.GetFromJsonAsync<JsonElement>($"/api/v1/news/front?date={day}", Token);
        var stories = front.GetProperty("stories").EnumerateArray().ToList();
        Assert.NotEmpty(stories);
        Assert.True(stories.Zip(stories.Skip(1)).All(pair => pair.First.GetProperty("outlets").GetArrayLength() >= pair.Second.GetProperty("outlets").GetArrayLength()));
        var file = await client.GetAsync($"/berita/halaman-depan.html?tanggal={day}", Token);
        Assert.Equal("text/html", file.Content.Headers.ContentType!.MediaType);
        Assert.Contains(WebUtility.HtmlEncode(stories[0].GetProperty("title").GetString()!), await file.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Contains("export.press", (await site.Services.GetRequiredService<IAuditLog>().LatestAsync(10, Token)).Select(line => line.Action));
    }

    [Fact]
    public async Task Who_names_no_day_sees_the_last_that_has_news()
    {
        var client = await site.SignedInAsync();
        var front = await client.GetFromJsonAsync<JsonElement>("/api/v1/news/front", Token);
        Assert.NotEmpty(front.GetProperty("stories").EnumerateArray());
        var page = await client.GetStringAsync("/berita", Token);
        Assert.Contains($"value=\"{front.GetProperty("day").GetString()}\"", page, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode(front.GetProperty("stories")[0].GetProperty("title").GetString()!), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_enters_the_press_councils_verification_on_screen_and_nobody_else_can()
    {
        const string Page = "/pengaturan/media?situs=cap.contoh.id";
        await site.AddPersonAsync("analis-cap", "Dinas Uji Cap", Roles.MediaAnalyst);
        var (analyst, owner) = (await site.SignedInAsync("analis-cap"), await site.SignedInAsync());
        await analyst.PutAsJsonAsync("/api/v1/outlets/cap.contoh.id", new { name = "Cap Contoh", kind = "regional" }, Token);
        Assert.DoesNotContain("name=\"Verified\"", await analyst.GetStringAsync(Page, Token), StringComparison.Ordinal);
        var token = RunningSite.Token(await owner.GetStringAsync(Page, Token));
        await owner.PostAsync(Page, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("_handler", "verify"), new("Verified", "true")]), Token);
        Assert.True((await site.Services.GetRequiredService<IOutlets>().FindAsync("cap.contoh.id", Token))!.PressCouncilVerified);
        Assert.Contains("Terverifikasi", await analyst.GetStringAsync("/pengaturan/media", Token), StringComparison.Ordinal);
        Assert.Contains("outlet.verify", (await site.Services.GetRequiredService<IAuditLog>().LatestAsync(20, Token)).Select(line => line.Action));
    }

    [Fact]
    public async Task The_press_page_calls_outlets_by_their_names()
    {
        var client = await site.SignedInAsync();
        Assert.Contains(">Sagara Pos</a>", await client.GetStringAsync("/topik/1/media", Token), StringComparison.Ordinal);
        Assert.Contains("Sagara Pos", await client.GetStringAsync("/berita", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_is_kept_by_analysts_and_verification_by_administrators_only()
    {
        await site.AddPersonAsync("analis-media", "Dinas Uji Media", Roles.MediaAnalyst);
        var (analyst, owner) = (await site.SignedInAsync("analis-media"), await site.SignedInAsync());
        Assert.Equal(HttpStatusCode.OK, (await analyst.PutAsJsonAsync("/api/v1/outlets/gema.contoh.id", new { name = "Gema Contoh", kind = "regional", region = "Bali", zone = 8 }, Token)).StatusCode);
        Assert.NotEqual(HttpStatusCode.NoContent, (await analyst.PutAsJsonAsync("/api/v1/outlets/gema.contoh.id/verification", new { verified = true }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await owner.PutAsJsonAsync("/api/v1/outlets/gema.contoh.id/verification", new { verified = true }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await analyst.PutAsJsonAsync("/api/v1/outlets/gema.contoh.id", new { name = "Gema Contoh", kind = "broadcaster" }, Token)).StatusCode);
        var kept = await site.Services.GetRequiredService<IOutlets>().FindAsync("gema.contoh.id", Token);
        Assert.Equal((OutletKind.Broadcaster, true), (kept!.Kind, kept.PressCouncilVerified));
        Assert.Contains("Gema Contoh", await analyst.GetStringAsync("/pengaturan/media", Token), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await analyst.PutAsJsonAsync("/api/v1/outlets/bukan", new { name = "X", kind = "regional" }, Token)).StatusCode);
    }
}
