namespace Kentongan.Networks.Measures;

/// <summary>Whether like is linked with like (Newman, 2003): 1 always, 0 as chance has it, below 0 rather unlike.</summary>
public static class Assortativity
{
    /// <summary>By degree; in a directed graph, out-degree of the source against in-degree of the target. NaN where degrees do not differ.</summary>
    public static double ByDegree(Graph graph)
    {
        var (outward, inward) = graph.Directed ? (Degrees.Out(graph), Degrees.In(graph)) : (Degrees.All(graph), Degrees.All(graph));
        double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        for (var node = 0; node < graph.Nodes; node++)
        {
            foreach (var target in graph.Targets(node))
            {
                double a = outward[node], b = inward[target];
                (n, x, y, xx, yy, xy) = (n + 1, x + a, y + b, xx + (a * a), yy + (b * b), xy + (a * b));
            }
        }

        var spread = Math.Sqrt(((n * xx) - (x * x)) * ((n * yy) - (y * y)));
        return spread > 0 ? ((n * xy) - (x * y)) / spread : double.NaN;
    }

    /// <summary>By group: how much oftener edges stay within a group than chance would keep them there. NaN with one group or no edge.</summary>
    public static double ByGroup(Graph graph, IReadOnlyList<int> group)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(group.Count, graph.Nodes);
        var groups = group.DefaultIfEmpty(-1).Max() + 1;
        var (from, to, inside, total) = (new double[groups], new double[groups], 0.0, 0.0);
        for (var node = 0; node < graph.Nodes; node++)
        {
            foreach (var target in graph.Targets(node))
            {
                from[group[node]]++;
                to[group[target]]++;
                inside += group[node] == group[target] ? 1 : 0;
                total++;
            }
        }

        var chance = from.Zip(to, (a, b) => a / total * (b / total)).Sum();
        return total > 0 && chance < 1 ? ((inside / total) - chance) / (1 - chance) : double.NaN;
    }
}
