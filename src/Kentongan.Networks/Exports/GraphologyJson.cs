using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kentongan.Networks.Exports;

/// <summary>JSON as graphology serialises a graph, which Sigma draws.</summary>
public static class GraphologyJson
{
    static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(NodeTable table, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, _options);
        json.WriteStartObject();
        json.WriteStartObject("options");
        json.WriteString("type", table.Graph.Directed ? "directed" : "undirected");
        json.WriteBoolean("multi", false);
        json.WriteEndObject();
        if (table.Mark is { } mark)
        {
            json.WriteStartObject("attributes");
            json.WriteString("mark", mark);
            json.WriteEndObject();
        }

        json.WriteStartArray("nodes");
        for (var node = 0; node < table.Graph.Nodes; node++)
        {
            WriteNode(json, table, node);
        }

        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var edge in table.Graph.All())
        {
            json.WriteStartObject();
            json.WriteString("source", table.Names[edge.From]);
            json.WriteString("target", table.Names[edge.To]);
            json.WriteStartObject("attributes");
            json.WriteNumber("weight", edge.Weight);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteNode(Utf8JsonWriter json, NodeTable table, int node)
    {
        json.WriteStartObject();
        json.WriteString("key", table.Names[node]);
        json.WriteStartObject("attributes");
        json.WriteString("label", table.Names[node]);
        foreach (var column in table.Columns.Where(column => !double.IsNaN(column.Values[node])))
        {
            json.WriteNumber(column.Name, column.Values[node]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
