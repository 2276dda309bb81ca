using System.Text.Json;

namespace Kentongan.Listen.Topics;

/// <summary>A topic to begin with: a query that people have used for the theme, to be fitted to the place and the agency.</summary>
/// <param name="Id">As addresses name it.</param>
/// <param name="Name">What it is called, by language.</param>
/// <param name="Purpose">What it may serve, by language.</param>
/// <param name="Query">In the query language; <see cref="AgencySlot"/> stands for the agency's own name.</param>
public sealed record TopicTemplate(
    string Id, IReadOnlyDictionary<string, string> Name, IReadOnlyDictionary<string, string> Purpose, string Query)
{
    /// <summary>What stands in a query where the agency's name belongs.</summary>
    public const string AgencySlot = "{agency}";

    static readonly Lazy<IReadOnlyList<TopicTemplate>> _all = new(Read);

    /// <summary>Every template that is shipped.</summary>
    public static IReadOnlyList<TopicTemplate> All => _all.Value;

    public static TopicTemplate? Find(string? id) => All.FirstOrDefault(template => template.Id == id);

    /// <summary>The query with the name of an agency in its place, as a phrase.</summary>
    public string QueryFor(string agency) => Query.Replace(AgencySlot, agency.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);

    static List<TopicTemplate> Read()
    {
        using var stream = typeof(TopicTemplate).Assembly.GetManifestResourceStream("topic-templates.json")!;
        return JsonSerializer.Deserialize<List<TopicTemplate>>(stream, JsonSerializerOptions.Web)!;
    }
}
