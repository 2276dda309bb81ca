namespace Kentongan.Networks.Measures;

/// <summary>Shortest paths over weights; two lengths are equal when they differ by less than one part in 10¹⁰, as in igraph.</summary>
sealed class DijkstraSearch(Graph graph) : PathSearch(graph)
{
    const double Tolerance = 1e-10;
    readonly PriorityQueue<int, double> _open = new();
    readonly bool[] _settled = new bool[graph.Nodes];

    public override void Depend(ReadOnlySpan<int> reached, double[] dependency)
    {
        for (var i = reached.Length - 1; i >= 0; i--)
        {
            var node = reached[i];
            var targets = Graph.Targets(node);
            var weights = Graph.Weights(node);
            var sum = 0.0;
            for (var j = 0; j < targets.Length; j++)
            {
                if (Compare(Distance[node] + weights[j], Distance[targets[j]]) == 0)
                {
                    sum += (1 + dependency[targets[j]]) / Paths[targets[j]];
                }
            }

            dependency[node] = sum * Paths[node];
        }
    }

    protected override int Reach(int source)
    {
        var found = 0;
        _open.Enqueue(source, 0);
        while (_open.TryDequeue(out var node, out _))
        {
            if (!_settled[node])
            {
                _settled[node] = true;
                Order[found++] = node;
                Relax(node);
            }
        }

        foreach (var node in Order.AsSpan(0, found))
        {
            _settled[node] = false;
        }

        return found;
    }

    void Relax(int node)
    {
        var targets = Graph.Targets(node);
        var weights = Graph.Weights(node);
        for (var i = 0; i < targets.Length; i++)
        {
            var (target, length) = (targets[i], Distance[node] + weights[i]);
            var order = Compare(length, Distance[target]);
            if (order < 0)
            {
                Distance[target] = length;
                Paths[target] = Paths[node];
                _open.Enqueue(target, length);
            }
            else if (order == 0)
            {
                Paths[target] += Paths[node];
            }
        }
    }

    static int Compare(double length, double other) =>
        Math.Abs(length - other) <= Tolerance * Math.Min(length, other) ? 0 : length.CompareTo(other);
}
