using System.Text.Json;
using System.Xml.Linq;
using Kentongan.Networks.Exports;

namespace Kentongan.Networks.Tests.Exports;

public sealed class ExportTests
{
    static readonly string[] _names = ["Dinas \"A\" & <B>", "koma, baris\nbaru", "kendali\u0001"];

    static readonly NodeTable _table = new(
        Graph.FromEdges(3, [new(0, 1, 2.5), new(1, 2)], directed: true, weighted: true),
        _names,
        [NodeColumn.Of("degree", [1, 2, 1]), NodeColumn.Of("closeness", [0.25, 1.0 / 3, double.NaN])],
        new([1, 2, 3], [4, 5, 6]));

    [Fact]
    public void Gexf_reads_back()
    {
        XNamespace gexf = "http://gexf.net/1.3", viz = "http://gexf.net/1.3/viz";
        var graph = XDocument.Parse(Written(Gexf.Write)).Root!.Element(gexf + "graph")!;
        var nodes = graph.Descendants(gexf + "node").ToArray();
        Assert.Equal("directed", graph.Attribute("defaultedgetype")!.Value);
        Assert.Equal([_names[0], _names[1], "kendali\uFFFD"], nodes.Select(node => node.Attribute("label")!.Value));
        Assert.Equal(["4", "5", "6"], graph.Descendants(viz + "position").Select(place => place.Attribute("y")!.Value));
        Assert.Equal([2, 2, 1], nodes.Select(node => node.Descendants(gexf + "attvalue").Count()));
        Assert.Equal(["2.5", "1"], graph.Descendants(gexf + "edge").Select(edge => edge.Attribute("weight")!.Value));
    }

    [Fact]
    public void GraphMl_reads_back()
    {
        XNamespace ml = "http://graphml.graphdrawing.org/xmlns";
        var root = XDocument.Parse(Written(GraphMl.Write)).Root!;
        var keys = root.Elements(ml + "key").Select(key => key.Attribute("id")!.Value).ToHashSet();
        Assert.All(root.Descendants(ml + "data"), data => Assert.Contains(data.Attribute("key")!.Value, keys));
        Assert.Equal(3, root.Descendants(ml + "node").Count());
        Assert.Equal(["n0", "n1"], root.Descendants(ml + "edge").Select(edge => edge.Attribute("source")!.Value));
    }

    [Fact]
    public void Graphology_json_reads_back()
    {
        using var json = JsonDocument.Parse(Written(GraphologyJson.Write));
        var nodes = json.RootElement.GetProperty("nodes").EnumerateArray().ToArray();
        Assert.Equal(_names, nodes.Select(node => node.GetProperty("key").GetString()));
        Assert.Equal(1.0 / 3, nodes[1].GetProperty("attributes").GetProperty("closeness").GetDouble());
        Assert.False(nodes[2].GetProperty("attributes").TryGetProperty("closeness", out _));
        Assert.Equal(2, json.RootElement.GetProperty("edges").GetArrayLength());
    }

    static string Written(Action<NodeTable, Stream> write)
    {
        using var stream = new MemoryStream();
        write(_table, stream);
        stream.Position = 0;
        return new StreamReader(stream).ReadToEnd();
    }
}
