namespace Kentongan.Networks.Layout;

/// <summary>
/// A quadtree over the nodes' places (Barnes and Hut, 1986) in flat arrays, laid over a <see cref="ZCurve"/>. Squares with
/// all their nodes in one quarter are left out, and a square of a few nodes is a leaf.
/// </summary>
sealed class BarnesHutTree(Points points, double[] mass)
{
    const int LeafSize = 16;
    readonly ZCurve _curve = new(mass.Length);
    readonly List<Cell> _cells = [];
    readonly List<int> _leaves = [];

    /// <summary>Places and mass of the nodes along the curve, from the middle of the square.</summary>
    public Pushes Nodes { get; } = new(mass.Length);

    /// <summary>Which node stands where along the curve.</summary>
    public ReadOnlySpan<int> Order => _curve.Order;

    /// <summary>A square is followed by what is in it; <see cref="Cell.Next"/> skips that.</summary>
    public ReadOnlySpan<Cell> Cells => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_cells);

    /// <summary>Which cells are leaves.</summary>
    public IReadOnlyList<int> Leaves => _leaves;

    /// <param name="theta">A square counts as one point for nodes farther away than twice its side over theta.</param>
    public void Rebuild(double theta)
    {
        _cells.Clear();
        _leaves.Clear();
        Nodes.Clear();
        if (mass.Length > 0)
        {
            _curve.Sort(points);
            var (x, y, _) = _curve.Square;
            foreach (var node in _curve.Order)
            {
                Nodes.Add((float)(points.X[node] - x), (float)(points.Y[node] - y), (float)mass[node]);
            }

            Build(0, mass.Length, 4 / (theta * theta));
        }
    }

    /// <summary>Writes the smallest square around a stretch of the curve and, behind it, what is in it.</summary>
    (double X, double Y, double Mass) Build(int start, int end, double strictness)
    {
        var (at, level) = (_cells.Count, _curve.LevelOf(start, end - 1));
        _cells.Add(default);
        var centre = level == 0 || end - start <= LeafSize ? Leaf(at, start, end, level) : Quarters(start, end, level, strictness);
        var side = _curve.SideAt(level);

        // Nodes in one place are one point from everywhere: among themselves they have no direction to be pushed in.
        var reach = level == 0 ? -1 : (float)(side * side * strictness);
        var isLeaf = _leaves.Count > 0 && _leaves[^1] == at;
        _cells[at] = new((float)centre.X, (float)centre.Y, (float)centre.Mass, reach, _cells.Count, isLeaf ? start : -1, end);
        return centre;
    }

    (double X, double Y, double Mass) Quarters(int start, int end, int level, double strictness)
    {
        var (x, y, sum) = (0.0, 0.0, 0.0);
        for (var quarter = 1; start < end; quarter++)
        {
            var next = quarter == 4 ? end : _curve.FirstOf(quarter, level, start, end);
            if (next > start)
            {
                var centre = Build(start, next, strictness);
                (x, y, sum) = (x + (centre.Mass * centre.X), y + (centre.Mass * centre.Y), sum + centre.Mass);
            }

            start = next;
        }

        return (x / sum, y / sum, sum);
    }

    (double X, double Y, double Mass) Leaf(int at, int start, int end, int level)
    {
        _leaves.Add(at);
        var (x, y, sum) = (0.0, 0.0, 0.0);
        for (var i = start; i < end; i++)
        {
            var (nodeX, nodeY, weight) = Nodes[i];
            (x, y, sum) = (x + (weight * nodeX), y + (weight * nodeY), sum + weight);
        }

        return level == 0 ? (Nodes[start].X, Nodes[start].Y, sum) : (x / sum, y / sum, sum);
    }

    /// <summary>A square by its centre of mass.</summary>
    /// <param name="X">From the middle of everything.</param>
    /// <param name="Y">From the middle of everything.</param>
    /// <param name="Mass">Of all nodes in it.</param>
    /// <param name="Reach">Squared distance from which on it counts as one point.</param>
    /// <param name="Next">The cell behind all that is in this one.</param>
    /// <param name="Start">Its first node along the curve; −1 where it is no leaf.</param>
    /// <param name="End">Behind its last node.</param>
    public readonly record struct Cell(float X, float Y, float Mass, float Reach, int Next, int Start, int End);
}
