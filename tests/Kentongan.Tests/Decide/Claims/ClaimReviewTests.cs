using System.Globalization;
using System.Text.Json;
using Kentongan.Decide.Claims;

namespace Kentongan.Tests.Decide.Claims;

/// <summary>
/// What we publish of a claim, held against what schema.org's ClaimReview asks (claimReviewed, reviewRating, url) and what its types allow.
/// </summary>
public sealed class ClaimReviewTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Properties of ClaimReview, Review, CreativeWork, Rating, Organization, Claim and CorrectionComment that may stand in ours, with the type of what they hold.</summary>
    static readonly Dictionary<string, Dictionary<string, string>> _types = new(StringComparer.Ordinal)
    {
        ["ClaimReview"] = new() { ["url"] = "URL", ["claimReviewed"] = "Text", ["inLanguage"] = "Text", ["datePublished"] = "Date", ["dateModified"] = "Date", ["reviewBody"] = "Text", ["author"] = "Organization", ["reviewRating"] = "Rating", ["itemReviewed"] = "Claim", ["citation"] = "CreativeWork", ["correction"] = "CorrectionComment" },
        ["Rating"] = new() { ["ratingValue"] = "Number", ["bestRating"] = "Number", ["worstRating"] = "Number", ["alternateName"] = "Text" },
        ["Organization"] = new() { ["name"] = "Text", ["url"] = "URL" },
        ["Claim"] = new() { ["name"] = "Text" },
        ["CreativeWork"] = new() { ["name"] = "Text", ["url"] = "URL" },
        ["CorrectionComment"] = new() { ["text"] = "Text", ["datePublished"] = "Date" },
    };

    static readonly string[] _required = ["claimReviewed", "reviewRating", "url"];

    static Claim Judged(params Verdict[] verdicts)
    {
        var claim = new LogClaim("Pintu air “sengaja” dibuka & warga dikorbankan", ClaimKind.Fact, 1, null, null, false, "rina").Begin(_now).Value!;
        claim = new AddEvidence("Catatan pintu air", "https://air.example/catatan?hari=1&pintu=2", "budi").Decide(claim, _now).Value!;
        foreach (var verdict in verdicts)
        {
            claim = new GiveVerdict(verdict, "dua catatan", null, "budi").Decide(claim, _now).Value!;
            claim = new GiveVerdict(verdict, "dua catatan", "Kami keliru.", "sari").Decide(claim, _now.AddDays(claim.Verdicts.Count)).Value!;
        }

        return claim with { Id = new(5) };
    }

    static JsonElement Written(params Verdict[] verdicts) => JsonDocument.Parse(ClaimReviewJson.Write(Judged(verdicts), "Dinas Air", new("https://kota.example/klaim/5"))!.ToJsonString()).RootElement;

    [Theory]
    [InlineData(Verdict.True)]
    [InlineData(Verdict.PartlyTrue)]
    [InlineData(Verdict.Misleading)]
    [InlineData(Verdict.False)]
    public void What_we_publish_has_what_the_schema_requires_and_nothing_that_it_does_not_know(Verdict verdict)
    {
        var review = Written(verdict);
        Assert.Equal(("https://schema.org", "ClaimReview"), (review.GetProperty("@context").GetString(), review.GetProperty("@type").GetString()));
        Assert.All(_required, name => Assert.True(review.TryGetProperty(name, out _), name));
        Check(review);
        var rating = review.GetProperty("reviewRating");
        Assert.InRange(rating.GetProperty("ratingValue").GetInt32(), rating.GetProperty("worstRating").GetInt32(), rating.GetProperty("bestRating").GetInt32());
        Assert.NotEqual("", rating.GetProperty("alternateName").GetString());
        Assert.Equal("https://air.example/catatan?hari=1&pintu=2", review.GetProperty("citation")[0].GetProperty("url").GetString());
        var read = ClaimReviewJson.Read(review.GetRawText(), 2, "tono", _now).Value!;
        Assert.Equal((verdict, "https://kota.example/klaim/5", Judged(verdict).Text), (read.Holds, read.ImportedFrom, read.Text));
    }

    [Fact]
    public void A_better_rating_says_more_truth()
    {
        var values = ((Verdict[])[Verdict.False, Verdict.Misleading, Verdict.PartlyTrue, Verdict.True]).Select(verdict => Written(verdict).GetProperty("reviewRating").GetProperty("ratingValue").GetInt32()).ToList();
        Assert.Equal(values.Order(), values);
        Assert.Equal(4, values.Distinct().Count());
    }

    [Fact]
    public void A_corrected_verdict_says_so_and_keeps_the_day_of_the_first()
    {
        var review = Written(Verdict.False, Verdict.PartlyTrue);
        Check(review);
        Assert.Equal(("2026-11-22", "2026-11-23", "Kami keliru."), (
            review.GetProperty("datePublished").GetString(), review.GetProperty("dateModified").GetString(), review.GetProperty("correction").GetProperty("text").GetString()));
        Assert.False(Written(Verdict.False).TryGetProperty("correction", out _));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/klaim/1")]
    [InlineData("file:///etc/passwd")]
    public void A_review_whose_address_is_none_of_the_web_is_refused(string url) => Assert.Same(
        ClaimObjections.NotClaimReview,
        ClaimReviewJson.Read(JsonSerializer.Serialize(new Dictionary<string, object> { ["@type"] = "ClaimReview", ["claimReviewed"] = "A", ["url"] = url, ["reviewRating"] = new { alternateName = "Salah" } }), 1, "rina", _now).Objection);

    static void Check(JsonElement thing)
    {
        var known = _types[thing.GetProperty("@type").GetString()!];
        foreach (var property in thing.EnumerateObject().Where(property => !property.Name.StartsWith('@')))
        {
            foreach (var value in property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : (JsonElement[])[property.Value])
            {
                Check(property.Name, known[property.Name], value);
            }
        }
    }

    static void Check(string name, string type, JsonElement value)
    {
        switch (type)
        {
            case "Text":
                Assert.False(string.IsNullOrWhiteSpace(value.GetString()), name);
                break;
            case "URL":
                Assert.True(new Uri(value.GetString()!).Scheme is "http" or "https", name);
                break;
            case "Date":
                Assert.True(DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), name);
                break;
            case "Number":
                Assert.Equal(JsonValueKind.Number, value.ValueKind);
                break;
            default:
                Assert.Equal(type, value.GetProperty("@type").GetString());
                Check(value);
                break;
        }
    }
}
