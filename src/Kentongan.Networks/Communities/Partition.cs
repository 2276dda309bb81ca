namespace Kentongan.Networks.Communities;

/// <summary>Which community each node is in.</summary>
/// <param name="Of">Community of each node; 0 is the largest.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Modularity">Newman's modularity at the resolution it was sought with; NaN when there are no edges.</param>
public sealed record Partition(IReadOnlyList<int> Of, int Count, double Modularity)
{
    /// <summary>Numbers communities by size, largest first; among equals the one with the earlier node.</summary>
    internal static Partition Number(Graph graph, int[] raw, double resolution)
    {
        var sizes = new Dictionary<int, (int Size, int First)>();
        for (var node = 0; node < raw.Length; node++)
        {
            sizes[raw[node]] = sizes.TryGetValue(raw[node], out var seen) ? (seen.Size + 1, seen.First) : (1, node);
        }

        var rank = sizes.OrderByDescending(pair => pair.Value.Size).ThenBy(pair => pair.Value.First)
            .Select((pair, place) => (pair.Key, place)).ToDictionary(pair => pair.Key, pair => pair.place);
        var of = Array.ConvertAll(raw, community => rank[community]);
        return new(of, rank.Count, Communities.Modularity.Of(graph, of, resolution));
    }
}
