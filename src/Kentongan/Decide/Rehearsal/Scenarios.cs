using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kentongan.Decide.Rehearsal;

/// <summary>The crises that can be rehearsed, read from Facts/ and Texts/ beside this file: two files make a scenario.</summary>
public static class Scenarios
{
    const string Facts = "rehearsal.Facts.";
    const string Texts = "rehearsal.Texts.";

    static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    static readonly Lazy<IReadOnlyList<Scenario>> _all = new(() =>
        [.. Resources.Where(name => name.StartsWith(Facts, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)]);

    public static IReadOnlyList<Scenario> All => _all.Value;

    /// <summary>The scenario of that English name or Indonesian alias; null when there is none.</summary>
    public static Scenario? Find(string name) => All.FirstOrDefault(scenario =>
        scenario.Name.Equals(name, StringComparison.OrdinalIgnoreCase) ||
        scenario.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));

    internal static Phrasebook Phrases(Scenario scenario) =>
        Phrasebook.Parse(["calm.txt", "people.txt", "forms.txt", "voices.txt", scenario.Name + ".txt"], file => Open(Texts + file));

    static string[] Resources => Assembly.GetExecutingAssembly().GetManifestResourceNames();

    static Scenario Read(string resource)
    {
        using var stream = Open(resource);
        return JsonSerializer.Deserialize<Scenario>(stream, _json)!;
    }

    static Stream Open(string resource) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"The rehearsal resource {resource} is not built in.");
}
