namespace Kentongan.Networks.Measures;

/// <summary>
/// Shortest paths from one node after another, in the workspace of one thread: how far each node is and over how many
/// shortest paths. Weights are lengths, as in igraph.
/// </summary>
abstract class PathSearch
{
    protected PathSearch(Graph graph)
    {
        Graph = graph;
        Distance = new double[graph.Nodes];
        Array.Fill(Distance, double.PositiveInfinity);
        Paths = new double[graph.Nodes];
        Order = new int[graph.Nodes];
    }

    /// <summary>Length of the way from the source; infinite where there is none.</summary>
    public double[] Distance { get; }
    protected Graph Graph { get; }
    protected double[] Paths { get; }
    protected int[] Order { get; }

    public static PathSearch Over(Graph graph) => graph.Weighted ? new DijkstraSearch(graph) : new BreadthFirstSearch(graph);

    /// <summary>Searches from <paramref name="source"/>; returns the nodes reached, nearest first, itself included.</summary>
    public ReadOnlySpan<int> From(int source)
    {
        Distance[source] = 0;
        Paths[source] = 1;
        return Order.AsSpan(0, Reach(source));
    }

    /// <summary>Brandes' dependencies of the last source on each node it reached, written to <paramref name="dependency"/>.</summary>
    public abstract void Depend(ReadOnlySpan<int> reached, double[] dependency);

    /// <summary>Clears what the last search left.</summary>
    public void Forget(ReadOnlySpan<int> reached)
    {
        foreach (var node in reached)
        {
            Distance[node] = double.PositiveInfinity;
            Paths[node] = 0;
        }
    }

    /// <summary>Fills <see cref="Order"/>, distances and path counts; returns how many nodes were reached.</summary>
    protected abstract int Reach(int source);
}
