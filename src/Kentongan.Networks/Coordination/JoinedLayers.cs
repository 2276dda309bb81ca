using System.Runtime.InteropServices;

namespace Kentongan.Networks.Coordination;

/// <summary>
/// Several kinds of sharing (links, texts, reposts) as one network: a pair of accounts counts as unlikely as its most
/// unlikely kind, times the number of kinds looked at (Bonferroni), so that a campaign need not use them all.
/// </summary>
public static class JoinedLayers
{
    /// <summary>Edges in order of their accounts, each once, with weights and expected weights summed.</summary>
    public static (IReadOnlyList<CoShareEdge> Edges, IReadOnlyList<Significance> Judged) Join(
        params IReadOnlyList<(IReadOnlyList<CoShareEdge> Edges, IReadOnlyList<Significance> Judged)> layers)
    {
        var joined = new Dictionary<(int From, int To), Sum>();
        foreach (var (edges, judged) in layers)
        {
            for (var i = 0; i < edges.Count; i++)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(joined, (edges[i].From, edges[i].To), out var known);
                sum = (known ? sum : new(0, 0, 0, 1)).With(edges[i], judged[i]);
            }
        }

        var looked = layers.Count(layer => layer.Edges.Count > 0);
        var ordered = joined.OrderBy(edge => edge.Key).ToArray();
        var p = Array.ConvertAll(ordered, edge => Math.Min(1, edge.Value.P * looked));
        var q = FalseDiscovery.QValues(p);
        return (
            [.. ordered.Select(edge => new CoShareEdge(edge.Key.From, edge.Key.To, edge.Value.Weight, edge.Value.Delta / edge.Value.Weight))],
            [.. ordered.Select((edge, i) => new Significance(p[i], q[i], edge.Value.Expected))]);
    }

    readonly record struct Sum(int Weight, double Delta, double Expected, double P)
    {
        public Sum With(in CoShareEdge edge, in Significance judged) =>
            new(Weight + edge.Weight, Delta + (edge.AverageDelta * edge.Weight), Expected + judged.Expected, Math.Min(P, judged.P));
    }
}
