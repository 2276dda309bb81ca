using System.Globalization;
using System.Xml;

namespace Kentongan.Networks.Exports;

/// <summary>GEXF 1.3, as Gephi reads it.</summary>
public static class Gexf
{
    const string Namespace = "http://gexf.net/1.3";
    const string Viz = "http://gexf.net/1.3/viz";

    public static void Write(NodeTable table, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, XmlText.Settings);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("xmlns", "viz", null, Viz);
        xml.WriteAttributeString("version", "1.3");
        if (table.Mark is { } mark)
        {
            xml.WriteStartElement("meta", Namespace);
            xml.WriteElementString("description", Namespace, XmlText.Clean(mark));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("defaultedgetype", table.Graph.Directed ? "directed" : "undirected");
        WriteAttributes(xml, table.Columns);
        xml.WriteStartElement("nodes", Namespace);
        for (var node = 0; node < table.Graph.Nodes; node++)
        {
            WriteNode(xml, table, node);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        var id = 0;
        foreach (var edge in table.Graph.All())
        {
            WriteEdge(xml, edge, id++);
        }
    }

    static void WriteAttributes(XmlWriter xml, IReadOnlyList<NodeColumn> columns)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", "node");
        for (var i = 0; i < columns.Count; i++)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", Text(i));
            xml.WriteAttributeString("title", columns[i].Name);
            xml.WriteAttributeString("type", columns[i].IsWhole ? "integer" : "double");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    static void WriteNode(XmlWriter xml, NodeTable table, int node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", Text(node));
        xml.WriteAttributeString("label", XmlText.Clean(table.Names[node]));
        xml.WriteStartElement("attvalues", Namespace);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Text(node) is { Length: > 0 } value)
            {
                xml.WriteStartElement("attvalue", Namespace);
                xml.WriteAttributeString("for", Text(i));
                xml.WriteAttributeString("value", value);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
        if (table.Places is { } places)
        {
            xml.WriteStartElement("position", Viz);
            xml.WriteAttributeString("x", Text(places.X[node]));
            xml.WriteAttributeString("y", Text(places.Y[node]));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    static void WriteEdge(XmlWriter xml, Edge edge, int id)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", Text(id));
        xml.WriteAttributeString("source", Text(edge.From));
        xml.WriteAttributeString("target", Text(edge.To));
        xml.WriteAttributeString("weight", Text(edge.Weight));
        xml.WriteEndElement();
    }

    static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
