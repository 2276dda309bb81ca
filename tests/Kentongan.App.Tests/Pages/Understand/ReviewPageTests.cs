using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kentongan.App.Accounts;
using Kentongan.App.Pages.Understand.Review;
using Kentongan.App.Tests.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Pages.Understand;

[Collection(SharedSite.Name)]
public sealed partial class ReviewPageTests(RunningSite site)
{
    const string Page = "/topik/1/periksa", Api = "/api/v1/topics/1/review";

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_drawn_post_is_judged_on_screen_and_counts_in_the_api()
    {
        var client = await site.SignedInAsync();
        await DrawAsync(client);
        var before = await FiguresAsync(client);
        var page = await client.GetStringAsync(Page, Token);
        var answer = await client.PostAsync(Page, Form(page, "answer", ("Input.Item", ItemField().Match(page).Groups[1].Value), ("Input.Sentiment", "3"), ("Input.Kind", "2"), ("Input.Emotion", "2"), ("Input.Deed", "save")), Token);
        Assert.EndsWith("ok=reviewed", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var after = await FiguresAsync(client);
        Assert.Equal(before.GetProperty("answered").GetInt32() + 1, after.GetProperty("answered").GetInt32());
        var entry = (await site.Services.GetRequiredService<IAuditLog>().LatestAsync(20, Token)).First(each => each.Action == "review.answer");
        Assert.Equal("topic:1", entry.Subject);
    }

    [Fact]
    public async Task An_answer_without_a_tone_is_not_kept()
    {
        var client = await site.SignedInAsync();
        await DrawAsync(client);
        var page = await client.GetStringAsync(Page, Token);
        var answer = await client.PostAsync(Page, Form(page, "answer", ("Input.Item", ItemField().Match(page).Groups[1].Value), ("Input.Deed", "save")), Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("class=\"notice bad", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enough_judged_posts_give_the_charts_the_error_of_this_topic()
    {
        var client = await site.SignedInAsync();
        await DrawAsync(client);
        for (var judged = 0; judged < 45; judged++)
        {
            var next = await client.GetFromJsonAsync<JsonElement>(Api + "/next", Token);
            var kept = await client.PutAsJsonAsync($"{Api}/{next.GetProperty("item").GetInt32()}/answer", new { sentiment = judged % 2 == 0 ? "negative" : "neutral", emotion = "neutral", kind = "complaint" }, Token);
            Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        }

        var tone = (await FiguresAsync(client)).GetProperty("dimensions")[0];
        Assert.Equal("sentiment", tone.GetProperty("dimension").GetString());
        Assert.NotEqual(JsonValueKind.Null, tone.GetProperty("accuracy").ValueKind);
        client.DefaultRequestHeaders.Remove("Cookie");
        client.DefaultRequestHeaders.Add("Cookie", "kentongan.language=en");
        Assert.Contains("posts of this topic that people checked", await client.GetStringAsync("/topik/1", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_analysts_and_verifiers_judge_and_only_within_their_agency()
    {
        await site.AddPersonAsync("penulis", "Ruang penulis", Roles.NarrativeWriter);
        var writer = await site.SignedInAsync("penulis");
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.PostAsync(Api + "/draws", null, Token)).StatusCode);
        await site.AddPersonAsync("verifikator-lain", "Kota lain", Roles.FactVerifier);
        var neighbour = await site.SignedInAsync("verifikator-lain");
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(Api + "/next", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(Page, Token)).StatusCode);
    }

    [Theory]
    [InlineData("@dinas_air tolong @warga-3f9a1c2b dan warga-00ff00ff, air mati", "@… tolong @… dan @…, air mati")]
    [InlineData("tanpa nama, surel a@b.id", "tanpa nama, surel a@b.id")]
    [InlineData("", "")]
    public void A_reviewer_sees_no_handle(string text, string expected) => Assert.Equal(expected, BlindPost.WithoutHandles(text));

    static async Task DrawAsync(HttpClient client) => (await client.PostAsync(Api + "/draws", null, Token)).EnsureSuccessStatusCode();

    static Task<JsonElement> FiguresAsync(HttpClient client) => client.GetFromJsonAsync<JsonElement>(Api, Token);

    static FormUrlEncodedContent Form(string page, string handler, params (string Name, string Value)[] fields) => new(
        [new("__RequestVerificationToken", RunningSite.Token(page)), new("_handler", handler), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);

    [GeneratedRegex("name=\"Input.Item\" value=\"([0-9]+)")]
    private static partial Regex ItemField();
}
