namespace Kentongan.Networks.Measures;

/// <summary>
/// Shortest paths from one node after another, in the workspace of one thread: how far each node is and over how many
/// shortest paths. Weights are lengths, as in igraph.
/// </summary>
abstract class PathSearch(Graph graph)
{
    double[]? _dependency;

    protected Graph Graph => graph;

    /// <summary>One place longer than needed, so that a search may write before it knows that the node is new.</summary>
    protected int[] Order { get; } = new int[graph.Nodes + 1];

    public static PathSearch Over(Graph graph) => graph.Weighted ? new DijkstraSearch(graph) : new BreadthFirstSearch(graph);

    /// <summary>Length of the way from the source to a node that was reached.</summary>
    public abstract double DistanceTo(int node);

    /// <summary>Searches from <paramref name="source"/>; returns the nodes reached, nearest first, itself included.</summary>
    public ReadOnlySpan<int> From(int source) => Order.AsSpan(0, Reach(source));

    /// <summary>Brandes' dependencies of the last source on each node it reached, the source's own 0; the search is used up.</summary>
    public double[] Depend(int source, ReadOnlySpan<int> reached)
    {
        _dependency ??= new double[graph.Nodes];
        Depend(reached, _dependency);
        _dependency[source] = 0;
        return _dependency;
    }

    /// <summary>Clears what the last search left.</summary>
    public abstract void Forget(ReadOnlySpan<int> reached);

    /// <summary>Writes the dependency of each node reached, the source's included.</summary>
    protected abstract void Depend(ReadOnlySpan<int> reached, double[] dependency);

    /// <summary>Fills <see cref="Order"/>, distances and path counts; returns how many nodes were reached.</summary>
    protected abstract int Reach(int source);
}
