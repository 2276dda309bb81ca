using System.Text.Json;
using System.Text.Json.Serialization;
using Kentongan.Listen.Outlets;

namespace Kentongan.Platforms.News;

/// <summary>Public Indonesian feeds to choose from, by kind and region: addresses only, all off, and tested by whoever switches one on.</summary>
public static class StarterOutlets
{
    static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static IReadOnlyList<Outlet> Read()
    {
        using var stream = typeof(StarterOutlets).Assembly.GetManifestResourceStream("outlets.json")!;
        return JsonSerializer.Deserialize<List<Outlet>>(stream, _json)!;
    }
}
