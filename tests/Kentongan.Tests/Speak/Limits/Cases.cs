using System.Text.Json;

namespace Kentongan.Tests.Speak.Limits;

/// <summary>The cases of one section of twitter-text's suite.</summary>
static class Cases
{
    public static IReadOnlyList<JsonElement> Of(string file, string section)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Shared.Golden("twitter-text", file + ".json")));
        var tests = document.RootElement.GetProperty("tests");
        return tests.TryGetProperty(section, out var cases) ? [.. cases.EnumerateArray().Select(one => one.Clone())] : [];
    }

    /// <summary>Runs every case, prints the count, and fails with the descriptions of those that differ.</summary>
    public static void Run(string name, IReadOnlyList<JsonElement> cases, Func<JsonElement, bool> passes)
    {
        var failed = cases.Where(one => !passes(one)).ToList();
        Console.WriteLine($"{name}: passed {cases.Count - failed.Count} of {cases.Count}");
        Assert.True(failed.Count == 0, string.Join('\n', failed.Select(one => one.ToString())));
    }

    public static string Text(this JsonElement one) => one.GetProperty("text").GetString()!;

    public static JsonElement Expected(this JsonElement one) => one.GetProperty("expected");

    public static IEnumerable<string?> Strings(this JsonElement array) => array.EnumerateArray().Select(item => item.GetString());
}
