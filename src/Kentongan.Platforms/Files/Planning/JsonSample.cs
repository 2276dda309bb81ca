using System.Text.Json;
using Kentongan.Platforms.Files.Json;

namespace Kentongan.Platforms.Files.Planning;

/// <summary>Lays JSON records out as a table of paths.</summary>
static class JsonSample
{
    const int Deepest = 4;

    public static SampleTable Of(IEnumerable<JsonRecord> records)
    {
        var columns = new List<string>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<string?[]>();
        foreach (var record in records)
        {
            Collect(record.Root, "", 1, places, columns);
            rows.Add([.. columns.Select(path => record.Value(Column.In(path)))]);
        }

        return new(columns, rows, HasHeader: true);
    }

    static void Collect(JsonElement element, string prefix, int depth, Dictionary<string, int> places, List<string> columns)
    {
        foreach (var property in element.EnumerateObject())
        {
            var path = prefix + property.Name;
            if (property.Value.ValueKind == JsonValueKind.Object && depth < Deepest)
            {
                Collect(property.Value, path + ".", depth + 1, places, columns);
            }
            else if (places.TryAdd(path, columns.Count))
            {
                columns.Add(path);
            }
        }
    }
}
