using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Web;

[Collection(SharedSite.Name)]
public sealed class ClaimsSiteTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_people_log_and_verify_a_claim_and_publish_its_review()
    {
        await site.AddColleagueAsync("pemeriksa-satu", Roles.FactVerifier);
        await site.AddColleagueAsync("pemeriksa-dua", Roles.FactVerifier);
        var author = await site.SignedInAsync();
        using var first = await site.SignedInAsync("pemeriksa-satu");
        using var second = await site.SignedInAsync("pemeriksa-dua");
        var logged = await (await author.PostAsJsonAsync("/api/v1/claims", new { text = "Pintu air sengaja dibuka", kind = "fact" }, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
        var claim = $"/api/v1/claims/{logged.GetProperty("id").GetProperty("value").GetInt32()}";
        var verdict = new { verdict = "false", reason = "catatan pintu air", correction = (string?)null };
        Assert.Equal(HttpStatusCode.NotFound, (await author.GetAsync(claim + "/claim-review", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await first.PostAsJsonAsync(claim + "/verdict", verdict, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await author.PostAsJsonAsync(claim + "/evidence", new { title = "Catatan", address = "https://air.example/catatan" }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await author.PostAsJsonAsync(claim + "/verdict", verdict, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await first.PostAsJsonAsync(claim + "/verdict", verdict, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await second.PostAsJsonAsync(claim + "/verdict", verdict, Token)).StatusCode);

        var review = await author.GetFromJsonAsync<JsonElement>(claim + "/claim-review", Token);
        Assert.Equal(("ClaimReview", "Salah"), (review.GetProperty("@type").GetString(), review.GetProperty("reviewRating").GetProperty("alternateName").GetString()));
        var page = await author.GetStringAsync(claim.Replace("/api/v1/claims", "/klaim", StringComparison.Ordinal), Token);
        Assert.Contains("pemeriksa-dua", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggested_post_is_confirmed_on_the_page_and_the_clarification_divides_the_spread()
    {
        await site.AddColleagueAsync("pemeriksa-satu", Roles.FactVerifier);
        await site.AddColleagueAsync("pemeriksa-dua", Roles.FactVerifier);
        var author = await site.SignedInAsync();
        using var first = await site.SignedInAsync("pemeriksa-satu");
        using var second = await site.SignedInAsync("pemeriksa-dua");
        var logged = await (await author.PostAsJsonAsync("/api/v1/claims", new { text = RunningSite.Rehearsal.Scenario.Debunks[0].Claim, kind = "fact", topic = 1 }, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
        var (api, page) = ($"/api/v1/claims/{Number(logged)}", $"/klaim/{Number(logged)}");
        await author.PostAsJsonAsync(api + "/evidence", new { title = "Catatan", address = "https://air.example/catatan" }, Token);
        Assert.Equal(HttpStatusCode.NotFound, (await author.GetAsync(api + "/spread", Token)).StatusCode);
        foreach (var verifier in new[] { first, second })
        {
            Assert.Equal(HttpStatusCode.OK, (await verifier.PostAsJsonAsync(api + "/verdict", new { verdict = "false", reason = "catatan pintu air", correction = (string?)null }, Token)).StatusCode);
        }

        var clarified = RunningSite.Rehearsal.EventAt.AddHours(30);
        Assert.Equal(HttpStatusCode.OK, (await author.PostAsJsonAsync(api + "/clarification", new { at = clarified }, Token)).StatusCode);
        var before = await author.GetFromJsonAsync<JsonElement>(api + "/spread", Token);
        var waiting = before.GetProperty("waiting");
        Assert.True(waiting.GetArrayLength() >= 2);
        Assert.True(before.GetProperty("before").GetDouble() > 0);

        var shown = await author.GetStringAsync(page, Token);
        Assert.Contains("svg class=\"spread-bars\"", shown, StringComparison.Ordinal);
        Assert.Contains("@type", shown, StringComparison.Ordinal);
        var post = waiting[0].GetProperty("post").GetString()!;
        Assert.Contains($"repeats-{post}", shown, StringComparison.Ordinal);
        var answer = await author.PostAsync(page, new FormUrlEncodedContent([new("__RequestVerificationToken", RunningSite.Token(shown)), new("_handler", $"repeats-{post}")]), Token);
        Assert.Equal(page + "?ok=claim.sighting", answer.Headers.Location?.OriginalString.Replace(site.Address.ToString().TrimEnd('/'), "", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await author.PostAsJsonAsync(api + "/sightings", new { post = waiting[1].GetProperty("post").GetString(), repeats = false }, Token)).StatusCode);
        var after = await author.GetFromJsonAsync<JsonElement>(api + "/spread", Token);
        Assert.Equal((1, before.GetProperty("suggested").GetInt32() - 1), (after.GetProperty("confirmed").GetInt32(), after.GetProperty("suggested").GetInt32()));
        var trace = await site.Services.GetRequiredService<IAuditLog>().LatestAsync(40, Token);
        Assert.Contains(trace, line => line.Action == "claim.sighting" && line.Subject == $"claim:{Number(logged)}");
        Assert.Contains(trace, line => line.Action == "view.posts" && line.Subject == $"claim:{Number(logged)}");
    }

    [Theory]
    [InlineData("opinion")]
    [InlineData("satire")]
    [InlineData("petition")]
    public async Task Opinion_satire_and_petitions_get_no_verdict_by_page_or_api(string kind)
    {
        var author = await site.SignedInAsync();
        await site.AddColleagueAsync("pemeriksa-satu", Roles.FactVerifier);
        using var verifier = await site.SignedInAsync("pemeriksa-satu");
        var logged = await (await author.PostAsJsonAsync("/api/v1/claims", new { text = "Wali kota lamban", kind }, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
        await author.PostAsJsonAsync($"/api/v1/claims/{Number(logged)}/evidence", new { title = "Catatan", address = "https://air.example/catatan" }, Token);
        var answer = await verifier.PostAsJsonAsync($"/api/v1/claims/{Number(logged)}/verdict", new { verdict = "false", reason = "tidak benar", correction = (string?)null }, Token);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("claim.not-a-fact", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"give-verdict\"", await verifier.GetStringAsync($"/klaim/{Number(logged)}", Token), StringComparison.Ordinal);
    }

    static int Number(JsonElement record) => record.GetProperty("id").GetProperty("value").GetInt32();
}
