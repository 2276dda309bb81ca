using System.Globalization;
using System.Xml;

namespace Kentongan.Networks.Exports;

/// <summary>GraphML, as igraph, networkx and yEd read it.</summary>
public static class GraphMl
{
    const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public static void Write(NodeTable table, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, XmlText.Settings);
        xml.WriteStartElement("graphml", Namespace);
        if (table.Mark is { } mark)
        {
            xml.WriteElementString("desc", Namespace, XmlText.Clean(mark));
        }

        WriteKey(xml, "label", "node", "string");
        foreach (var column in table.Columns)
        {
            WriteKey(xml, column.Name, "node", column.IsWhole ? "int" : "double");
        }

        WriteKey(xml, "weight", "edge", "double");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", table.Graph.Directed ? "directed" : "undirected");
        for (var node = 0; node < table.Graph.Nodes; node++)
        {
            WriteNode(xml, table, node);
        }

        foreach (var edge in table.Graph.All())
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", Id(edge.From));
            xml.WriteAttributeString("target", Id(edge.To));
            WriteData(xml, "weight", edge.Weight.ToString("R", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
    }

    static void WriteKey(XmlWriter xml, string name, string of, string type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    static void WriteNode(XmlWriter xml, NodeTable table, int node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", Id(node));
        WriteData(xml, "label", XmlText.Clean(table.Names[node]));
        foreach (var column in table.Columns)
        {
            if (column.Text(node) is { Length: > 0 } value)
            {
                WriteData(xml, column.Name, value);
            }
        }

        xml.WriteEndElement();
    }

    static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    static string Id(int node) => string.Create(CultureInfo.InvariantCulture, $"n{node}");
}
