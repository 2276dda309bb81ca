using System.Globalization;
using System.Text.Json;
using Kentongan.Listen.Dates;

namespace Kentongan.Tests.Listen.Dates;

/// <summary>The dates of other feed readers' suites: the moment where the case tells one, else that it is read at all.</summary>
[Trait("kind", "conformance")]
public sealed class DateConformance
{
    [Fact]
    public void Every_date_of_the_suites_is_read_as_they_read_it()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Shared.Golden("feeds", "date-cases.json")));
        var cases = document.RootElement.EnumerateArray().ToList();
        var failed = cases.Where(one => !Passes(one)).ToList();
        Console.WriteLine($"feeds/dates: passed {cases.Count - failed.Count} of {cases.Count}");
        Assert.NotEmpty(cases);
        Assert.True(failed.Count == 0, string.Join('\n', failed.Select(one => $"{one} → {Read(one)}")));
    }

    static bool Passes(JsonElement one)
    {
        var (expected, read) = (one.GetProperty("utc").GetString(), Read(one));
        return DateTimeOffset.TryParse(expected, CultureInfo.InvariantCulture, out var moment)
            ? read?.Time.ToUnixTimeSeconds() == moment.ToUnixTimeSeconds()
            : expected is null == read is null;
    }

    /// <summary>W3CDTF is ISO 8601 without the truncated forms.</summary>
    static DateReading? Read(JsonElement one) => DateReading.Read(
        one.GetProperty("input").GetString(),
        DateRules.Feed with { ReadsTruncatedIso = one.GetProperty("parser").GetString() != "w3dtf" });
}
