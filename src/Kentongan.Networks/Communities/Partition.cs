namespace Kentongan.Networks.Communities;

/// <summary>Which community each node is in.</summary>
/// <param name="Of">Community of each node; 0 is the largest.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Modularity">Newman's modularity at the resolution it was sought with; NaN when there are no edges.</param>
public sealed record Partition(IReadOnlyList<int> Of, int Count, double Modularity)
{
    /// <summary>Numbers communities by size, largest first; among equals the one with the earlier node.</summary>
    internal static Partition Number(int[] raw, double modularity)
    {
        var (dense, count) = Numbering.Dense(raw);
        var sizes = new int[count];
        foreach (var community in dense)
        {
            sizes[community]++;
        }

        // Dense numbers stand in order of first node, and the sort keeps that order among equals.
        var rank = new int[count];
        foreach (var (community, place) in Enumerable.Range(0, count).OrderByDescending(community => sizes[community]).Select((community, place) => (community, place)))
        {
            rank[community] = place;
        }

        var of = Array.ConvertAll(dense, community => rank[community]);
        return new(of, count, modularity);
    }
}
