using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kentongan.Decide.Claims;

/// <summary>
/// A claim and its verdict as schema.org's ClaimReview in JSON-LD, out and in. Ratings go from 1 (false) to 5 (true), as
/// fact checkers write them; a rating that only has words is read by its words.
/// </summary>
public static class ClaimReviewJson
{
    const double Best = 5;

    static readonly (string Words, Verdict Verdict)[] _words =
    [
        ("sebagian benar", Verdict.PartlyTrue), ("partly true", Verdict.PartlyTrue), ("half true", Verdict.PartlyTrue), ("mixture", Verdict.PartlyTrue),
        ("menyesatkan", Verdict.Misleading), ("misleading", Verdict.Misleading), ("konteks", Verdict.Misleading), ("missing context", Verdict.Misleading),
        ("tidak benar", Verdict.False), ("salah", Verdict.False), ("false", Verdict.False), ("hoax", Verdict.False), ("hoaks", Verdict.False), ("keliru", Verdict.False),
        ("benar", Verdict.True), ("true", Verdict.True), ("fakta", Verdict.True),
    ];

    /// <summary>Null while no verdict holds.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="publisher">The agency that reviewed it.</param>
    /// <param name="address">Where the review can be read.</param>
    public static JsonObject? Write(Claim claim, string publisher, Uri address)
    {
        if (claim.Verdicts is not [.., var verdict] || Rating(verdict.Verdict) is not { } rating)
        {
            return null;
        }

        var review = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "ClaimReview",
            ["url"] = address.ToString(),
            ["claimReviewed"] = claim.Text,
            ["inLanguage"] = "id",
            ["datePublished"] = Day(claim.Verdicts[0].At),
            ["dateModified"] = Day(verdict.At),
            ["reviewBody"] = verdict.Reason,
            ["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = publisher, ["url"] = address.GetLeftPart(UriPartial.Authority) },
            ["reviewRating"] = new JsonObject
            {
                ["@type"] = "Rating", ["ratingValue"] = rating.Value, ["bestRating"] = (int)Best, ["worstRating"] = 1, ["alternateName"] = rating.Name,
            },
            ["itemReviewed"] = new JsonObject { ["@type"] = "Claim", ["name"] = claim.Text },
            ["citation"] = new JsonArray([.. claim.Evidence.Select(evidence => new JsonObject { ["@type"] = "CreativeWork", ["name"] = evidence.Title, ["url"] = evidence.Address })]),
        };
        if (claim.Verdicts.LastOrDefault(known => known.Corrects is not null) is { Corrects: { } correction } corrected)
        {
            review["correction"] = new JsonObject { ["@type"] = "CorrectionComment", ["text"] = correction, ["datePublished"] = Day(corrected.At) };
        }

        return review;
    }

    static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a ClaimReview, or the first one inside a list or a graph, as somebody else's known claim.</summary>
    public static Decision<Claim> Read(string json, int agencyId, string by, DateTimeOffset now)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Find(document.RootElement) is { } review && Text(review, "claimReviewed") is { } text && Address(review) is { } url && VerdictOf(review) is { } verdict
                ? Known(review, text, url, verdict, agencyId, by, now)
                : ClaimObjections.NotClaimReview;
        }
        catch (JsonException)
        {
            return ClaimObjections.NotClaimReview;
        }
    }

    static Claim Known(JsonElement review, string text, string url, Verdict verdict, int agencyId, string by, DateTimeOffset now)
    {
        var author = review.TryGetProperty("author", out var named) && named.ValueKind == JsonValueKind.Object ? Text(named, "name") ?? url : url;
        return new()
        {
            Id = default,
            Text = text,
            Kind = ClaimKind.Fact,
            AgencyId = agencyId,
            Author = by,
            MadeAt = now,
            ImportedFrom = url,
            Evidence = [new(author, url, by, now)],
            Verdicts = [new(verdict, Text(review, "reviewBody") ?? author, author, author, now, null)],
            History = [new(now, by, "imported", url)],
        };
    }

    static JsonElement? Find(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when Text(element, "@type") == "ClaimReview" => element,
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Find(graph),
        JsonValueKind.Array => element.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null),
        _ => null,
    };

    static Verdict? VerdictOf(JsonElement review)
    {
        if (!review.TryGetProperty("reviewRating", out var rating) || rating.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var name = Text(rating, "alternateName")?.ToLowerInvariant() ?? "";
        foreach (var (words, verdict) in _words)
        {
            if (name.Contains(words, StringComparison.Ordinal))
            {
                return verdict;
            }
        }

        return Number(rating, "ratingValue") is { } value && Number(rating, "bestRating") is { } best && Number(rating, "worstRating") is { } worst && best > worst
            ? OfScale((value - worst) / (best - worst))
            : null;
    }

    static Verdict OfScale(double share) => share < 0.2 ? Verdict.False : share < 0.45 ? Verdict.Misleading : share < 0.8 ? Verdict.PartlyTrue : Verdict.True;

    static (int Value, string Name)? Rating(Verdict verdict) => verdict switch
    {
        Verdict.False => (1, "Salah"),
        Verdict.Misleading => (2, "Menyesatkan"),
        Verdict.PartlyTrue => (3, "Sebagian benar"),
        Verdict.True => (5, "Benar"),
        _ => null,
    };

    /// <summary>It becomes a link on a page, so that nothing but an address of the web will do.</summary>
    static string? Address(JsonElement review) =>
        Text(review, "url") is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") ? url : null;

    static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    static double? Number(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Number ? value.GetDouble()
        : value.ValueKind == JsonValueKind.String && double.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var number) ? number : null;
}
