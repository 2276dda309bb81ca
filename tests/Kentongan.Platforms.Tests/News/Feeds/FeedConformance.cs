using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kentongan.Platforms.Tests.News.Feeds;

/// <summary>feedparser's suite. Which cases are ours is decided by the field that is asserted, never by the case (see <see cref="FeedCase"/>).</summary>
[Trait("kind", "conformance")]
public sealed partial class FeedConformance
{
    const double Required = 0.98;

    [Fact]
    public void Feeds_are_read_as_the_reference_parser_reads_them()
    {
        var cases = Cases().Where(one => one.IsOurs).ToList();
        var failed = cases.Select(one => one.Failures().ToList()).Where(failures => failures.Count > 0).ToList();
        Console.WriteLine($"feeds: passed {cases.Count - failed.Count} of {cases.Count}");
        failed.ForEach(failures => Console.WriteLine("  " + string.Join("\n  ", failures)));
        Assert.NotEmpty(cases);
        Assert.True(cases.Count - failed.Count >= Required * cases.Count, string.Join('\n', failed.SelectMany(failures => failures)));
    }

    [Fact]
    public void Nothing_dangerous_survives_in_any_case_of_the_sanitiser()
    {
        var cases = Cases().Where(one => one.IsSanitiser).ToList();
        var unsafeOnes = cases.Where(one => Strings(one).Any(text => Dangerous().IsMatch(text))).Select(one => one.File).ToList();
        Console.WriteLine($"feeds/sanitiser: passed {cases.Count - unsafeOnes.Count} of {cases.Count}");
        Assert.NotEmpty(cases);
        Assert.Empty(unsafeOnes);
    }

    static IEnumerable<string> Strings(FeedCase one) => one.Read()["entries"]!.AsArray().Append(one.Read()["feed"]).SelectMany(node => Leaves(JsonSerializer.SerializeToElement(node)));

    static IEnumerable<string> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Leaves(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    static List<FeedCase> Cases()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Shared.Golden("feeds", "feedparser-cases.json")));
        return [.. document.RootElement.EnumerateArray().Select(one => new FeedCase(one.Clone()))];
    }

    /// <summary>A tag that acts, an event handler inside a tag, an address that runs.</summary>
    [GeneratedRegex(@"<\s*/?\s*(?:script|style|iframe|object|embed|applet|meta|link|form|base|frame|svg)\b|<[^>]+\son\w+\s*=|^\s*(?:javascript|vbscript|data)\s*:|(?:href|src|style)\s*=\s*[""']?\s*(?:javascript|vbscript|expression)", RegexOptions.IgnoreCase)]
    private static partial Regex Dangerous();
}
