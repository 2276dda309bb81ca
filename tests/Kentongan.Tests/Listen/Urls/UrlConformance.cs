using System.Text.Json;
using System.Text.RegularExpressions;
using Kentongan.Listen.Urls;

namespace Kentongan.Tests.Listen.Urls;

/// <summary>
/// Addresses of courlan, Media Cloud and miniflux. Our functions: the fetchable form (courlan's scrub_url, clean_url, normalize_url, fix_relative_urls and validity;
/// miniflux's cleaner) and the key for duplicates (Media Cloud's normalize_url). Left out, by function: filters of kind, language, navigation, path, extension and
/// domain, link extraction, sampling, domain and home-page names, titles, languages of pages; of courlan those with strict or language, which drop content.
/// </summary>
[Trait("kind", "conformance")]
public sealed partial class UrlConformance
{
    [Theory]
    [InlineData("courlan", "scrub_url"), InlineData("courlan", "clean_url"), InlineData("courlan", "normalize_url"), InlineData("courlan", "fix_relative_urls")]
    [InlineData("courlan", "is_valid_url"), InlineData("courlan", "check_url"), InlineData("metadata-lib", "normalize_url")]
    public void Addresses_become_what_the_references_make_of_them(string source, string function)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Shared.Golden("urls", "url-cases.json")));
        var cases = document.RootElement.EnumerateArray().Where(one => Concerns(one, source, function)).ToList();
        Assert.NotEmpty(cases);
        Run($"urls/{source}/{function}", cases, one => Passes(one, source, function));
    }

    [Fact]
    public void Tracking_is_removed_as_miniflux_removes_it()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Shared.Golden("urls", "miniflux-urlcleaner-cases.json")));
        Run("urls/miniflux", [.. document.RootElement.EnumerateArray()], one =>
        {
            var cleaned = one.GetProperty("input").GetString()!;
            cleaned = cleaned.StartsWith("mailto:", StringComparison.Ordinal) ? FetchableUrl.Normalise(cleaned) : FetchableUrl.Of(cleaned, Referrers(one)) ?? "";
            return Comparable(cleaned) == Comparable(one.GetProperty("expected").GetString()!);
        });
    }

    static bool Concerns(JsonElement one, string source, string function) =>
        one.GetProperty("source").GetString()!.Contains(source, StringComparison.Ordinal) && one.GetProperty("fn").GetString() == function
        && !one.GetProperty("kwargs").EnumerateObject().Any() && one.GetProperty("args")[0].ValueKind == JsonValueKind.String
        && !(function == "check_url" && NoPage().IsMatch(one.GetProperty("args")[0].GetString()!));

    static bool Passes(JsonElement one, string source, string function)
    {
        var argument = one.GetProperty("args")[0].GetString()!;
        var expected = one.GetProperty("expected");
        return (source, function) switch
        {
            ("courlan", "scrub_url") => FetchableUrl.Scrub(argument) == expected.GetString(),
            ("courlan", "clean_url") => FetchableUrl.Of(argument) == expected.GetString(),
            ("courlan", "normalize_url") => FetchableUrl.Normalise(argument) == expected.GetString(),
            ("courlan", "fix_relative_urls") => UrlResolution.Resolve(argument, one.GetProperty("args")[1].GetString()!) == expected.GetString(),
            ("courlan", "is_valid_url") => FetchableUrl.Of(argument) is not null == expected.GetBoolean(),
            ("courlan", "check_url") => FetchableUrl.Of(argument) is null == (expected.ValueKind == JsonValueKind.Null && one.GetProperty("op").GetString() == "eq"),
            _ => UrlKey.Of(argument) == expected.GetString(),
        };
    }

    /// <summary>check_url asks courlan's filter of kinds too: files of programs and the entrances of content systems are well-formed addresses and no pages.</summary>
    [GeneratedRegex(@"\.(?:js|css|json|xml|ico|svg|woff2?)(?:$|\?)|/wp-(?:json|admin|includes|content)/")]
    private static partial Regex NoPage();

    static string[] Referrers(JsonElement one) =>
        [.. new[] { "baseURL", "feedURL" }.Where(name => one.TryGetProperty(name, out _)).Select(name => UrlParts.Parse(one.GetProperty(name).GetString()!).Host)];

    /// <summary>Order of parameters and the two spellings of a space do not matter to miniflux.</summary>
    static string Comparable(string url)
    {
        var parts = UrlParts.Parse(url.Replace("%20", "+", StringComparison.Ordinal));
        return (parts with { Query = parts.Query is null ? null : string.Join('&', parts.Query.Split('&').Order(StringComparer.Ordinal)) }).ToString();
    }

    static void Run(string name, List<JsonElement> cases, Func<JsonElement, bool> passes)
    {
        var failed = cases.Where(one => !passes(one)).ToList();
        Console.WriteLine($"{name}: passed {cases.Count - failed.Count} of {cases.Count}");
        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }
}
