using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Accounts;

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
        var logged = await (await author.PostAsJsonAsync("/api/v1/claims", new { text = "Pintu air sengaja dibuka", kind = "fact", topic = 1 }, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
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
}
