namespace Kentongan.Networks.Measures;

/// <summary>Shortest paths over weights; two lengths are equal when they differ by less than one part in 10¹⁰, as in igraph.</summary>
sealed class DijkstraSearch(Graph graph) : PathSearch(graph)
{
    const double Tolerance = 1e-10;
    readonly PriorityQueue<int, double> _open = new();
    readonly bool[] _settled = new bool[graph.Nodes];
    readonly double[] _paths = new double[graph.Nodes];
    readonly double[] _distance = Unreached(graph.Nodes);

    public override double DistanceTo(int node) => _distance[node];

    protected override void Depend(ReadOnlySpan<int> reached, double[] dependency)
    {
        for (var i = reached.Length - 1; i >= 0; i--)
        {
            var node = reached[i];
            var targets = Graph.Targets(node);
            var weights = Graph.Weights(node);
            var sum = 0.0;
            for (var j = 0; j < targets.Length; j++)
            {
                if (Compare(_distance[node] + weights[j], _distance[targets[j]]) == 0)
                {
                    sum += (1 + dependency[targets[j]]) / _paths[targets[j]];
                }
            }

            dependency[node] = sum * _paths[node];
        }
    }

    public override void Forget(ReadOnlySpan<int> reached)
    {
        foreach (var node in reached)
        {
            _distance[node] = double.PositiveInfinity;
            _paths[node] = 0;
        }
    }

    protected override int Reach(int source)
    {
        (_distance[source], _paths[source]) = (0, 1);
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
            var (target, length) = (targets[i], _distance[node] + weights[i]);
            var order = Compare(length, _distance[target]);
            if (order < 0)
            {
                _distance[target] = length;
                _paths[target] = _paths[node];
                _open.Enqueue(target, length);
            }
            else if (order == 0)
            {
                _paths[target] += _paths[node];
            }
        }
    }

    static double[] Unreached(int nodes)
    {
        var distance = new double[nodes];
        Array.Fill(distance, double.PositiveInfinity);
        return distance;
    }

    static int Compare(double length, double other) =>
        Math.Abs(length - other) <= Tolerance * Math.Min(length, other) ? 0 : length.CompareTo(other);
}
