using System.Globalization;
using Kentongan.Networks;
using Kentongan.Networks.Exports;
using Kentongan.Networks.Measures;
using Kentongan.Understand.Networks;

namespace Kentongan.App.Networks;

/// <summary>
/// A network as it leaves the house: accounts that may not be shown are left out, and no handle is in it (hard rule 1): an
/// account is called by a number that holds in this file only.
/// </summary>
public sealed record NetworkTable(NodeTable Nodes, IReadOnlyList<int> Accounts)
{
    public static NetworkTable Of(ConversationNetwork network)
    {
        var shown = Enumerable.Range(0, network.Accounts.Count).Where(network.Shows).ToArray();
        var places = new int[network.Accounts.Count];
        Array.Fill(places, -1);
        for (var i = 0; i < shown.Length; i++)
        {
            places[shown[i]] = i;
        }

        var graph = Graph.FromEdges(
            shown.Length,
            [.. network.Graph.All().Where(edge => places[edge.From] >= 0 && places[edge.To] >= 0).Select(edge => new Edge(places[edge.From], places[edge.To], edge.Weight))],
            directed: true,
            weighted: true);
        return new(new(graph, Names(network, shown), Columns(network, shown), new(At(network.Places.X, shown), At(network.Places.Y, shown))), shown);
    }

    static string[] Names(ConversationNetwork network, int[] shown)
    {
        var (people, institutions) = (0, 0);
        return Array.ConvertAll(shown, account => network.Accounts[account].Handle is null
            ? "warga " + (++people).ToString(CultureInfo.InvariantCulture)
            : "akun publik " + (++institutions).ToString(CultureInfo.InvariantCulture));
    }

    static NodeColumn[] Columns(ConversationNetwork network, int[] shown) =>
    [
        NodeColumn.Of("community", Array.ConvertAll(shown, account => network.Partition.Of[account])),
        NodeColumn.Of("posts", Array.ConvertAll(shown, account => network.Accounts[account].Posts)),
        NodeColumn.Of("degree", At(Degrees.All(network.Graph), shown)),
        NodeColumn.Of("pagerank", At(network.PageRank, shown)),
        NodeColumn.Of("betweenness", At(network.Betweenness, shown)),
    ];

    static T[] At<T>(IReadOnlyList<T> values, int[] shown) => Array.ConvertAll(shown, account => values[account]);
}
