namespace Kentongan.Networks.Measures;

/// <summary>
/// The E-I index (Krackhardt and Stern, 1988): (external − internal) / (external + internal) weight of edges. −1 talks only
/// within, 1 only with others.
/// </summary>
/// <param name="Whole">Of all edges; NaN when there are none.</param>
/// <param name="Groups">Of the edges that touch each group; NaN where none does.</param>
public sealed record OutwardIndex(double Whole, IReadOnlyList<double> Groups)
{
    public static OutwardIndex Of(Graph graph, IReadOnlyList<int> group)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(group.Count, graph.Nodes);
        var groups = group.DefaultIfEmpty(-1).Max() + 1;
        var (external, inside) = (new double[groups], new double[groups]);
        foreach (var edge in graph.All())
        {
            var (one, other) = (group[edge.From], group[edge.To]);
            if (one == other)
            {
                inside[one] += edge.Weight;
            }
            else
            {
                external[one] += edge.Weight;
                external[other] += edge.Weight;
            }
        }

        return new(Index(external.Sum() / 2, inside.Sum()), [.. external.Zip(inside, Index)]);
    }

    static double Index(double external, double inside) => external + inside > 0 ? (external - inside) / (external + inside) : double.NaN;
}
