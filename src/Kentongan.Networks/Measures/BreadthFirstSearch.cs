namespace Kentongan.Networks.Measures;

/// <summary>Shortest paths where each edge is one step.</summary>
sealed class BreadthFirstSearch(Graph graph) : PathSearch(graph)
{
    public override void Depend(ReadOnlySpan<int> reached, double[] dependency)
    {
        var (starts, targets, distance, paths) = (Graph.Starts, Graph.AllTargets, Distance, Paths);
        for (var i = reached.Length - 1; i >= 0; i--)
        {
            var node = reached[i];
            var next = distance[node] + 1;
            var sum = 0.0;
            foreach (var target in targets.AsSpan(starts[node], starts[node + 1] - starts[node]))
            {
                if (distance[target] == next)
                {
                    sum += (1 + dependency[target]) / paths[target];
                }
            }

            dependency[node] = sum * paths[node];
        }
    }

    protected override int Reach(int source)
    {
        var (starts, targets, distance, paths, order) = (Graph.Starts, Graph.AllTargets, Distance, Paths, Order);
        order[0] = source;
        var found = 1;
        for (var i = 0; i < found; i++)
        {
            var node = order[i];
            var (next, ways) = (distance[node] + 1, paths[node]);
            foreach (var target in targets.AsSpan(starts[node], starts[node + 1] - starts[node]))
            {
                if (double.IsPositiveInfinity(distance[target]))
                {
                    distance[target] = next;
                    paths[target] = ways;
                    order[found++] = target;
                }
                else if (distance[target] == next)
                {
                    paths[target] += ways;
                }
            }
        }

        return found;
    }
}
