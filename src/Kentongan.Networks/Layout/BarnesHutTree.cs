namespace Kentongan.Networks.Layout;

/// <summary>
/// A quadtree over the nodes' places (Barnes and Hut, 1986) in flat arrays. Nodes are sorted into cells top down; a cell of
/// a few nodes is a leaf, so that nodes in one place need no endless splitting.
/// </summary>
sealed class BarnesHutTree(Points points, double[] mass)
{
    const int LeafSize = 8;
    const int Deepest = 48;
    readonly int[] _order = [.. Enumerable.Range(0, mass.Length)];
    Cell[] _cells = new Cell[Math.Max(16, mass.Length)];
    int _count;

    public void Rebuild()
    {
        _count = 0;
        if (_order.Length == 0)
        {
            return;
        }

        var (minX, maxX, minY, maxY) = (points.X.Min(), points.X.Max(), points.Y.Min(), points.Y.Max());
        var half = Math.Max(Math.Max(maxX - minX, maxY - minY) / 2, 1e-9);
        Build(0, _order.Length, (minX + maxX) / 2, (minY + maxY) / 2, half, Deepest);
    }

    /// <summary>Sum over all others of mass × direction / distance: how <paramref name="node"/> is pushed, for a unit of its own mass.</summary>
    public (double X, double Y) Push(int node, double theta)
    {
        var (x, y, sumX, sumY, limit) = (points.X[node], points.Y[node], 0.0, 0.0, theta * theta);
        for (var at = 0; at < _count;)
        {
            ref readonly var cell = ref _cells[at];
            var (dx, dy) = (x - cell.X, y - cell.Y);
            var square = (dx * dx) + (dy * dy);
            if (4 * cell.Half * cell.Half < limit * square)
            {
                var push = cell.Mass / square;
                (sumX, sumY, at) = (sumX + (push * dx), sumY + (push * dy), cell.Next);
            }
            else if (cell.Leaf)
            {
                PushFrom(cell, node, ref sumX, ref sumY);
                at = cell.Next;
            }
            else
            {
                at++;
            }
        }

        return (sumX, sumY);
    }

    void PushFrom(in Cell cell, int node, ref double sumX, ref double sumY)
    {
        foreach (var other in _order.AsSpan(cell.Start, cell.End - cell.Start))
        {
            var (dx, dy) = (points.X[node] - points.X[other], points.Y[node] - points.Y[other]);
            var square = (dx * dx) + (dy * dy);
            if (square > 0)
            {
                sumX += mass[other] / square * dx;
                sumY += mass[other] / square * dy;
            }
        }
    }

    /// <summary>Writes the cell and, behind it, its children: <see cref="Cell.Next"/> skips them.</summary>
    void Build(int start, int end, double middleX, double middleY, double half, int depth)
    {
        var at = _count++;
        if (at == _cells.Length)
        {
            Array.Resize(ref _cells, at * 2);
        }

        var leaf = end - start <= LeafSize || depth == 0;
        var (x, y, weight) = Centre(start, end);
        if (!leaf)
        {
            var right = SplitByX(start, end, middleX);
            var (upperLeft, upperRight) = (SplitByY(start, right, middleY), SplitByY(right, end, middleY));
            half /= 2;
            BuildSome(start, upperLeft, middleX - half, middleY - half, half, depth);
            BuildSome(upperLeft, right, middleX - half, middleY + half, half, depth);
            BuildSome(right, upperRight, middleX + half, middleY - half, half, depth);
            BuildSome(upperRight, end, middleX + half, middleY + half, half, depth);
            half *= 2;
        }

        _cells[at] = new(x, y, weight, half, start, end, _count, leaf);
    }

    void BuildSome(int start, int end, double middleX, double middleY, double half, int depth)
    {
        if (end > start)
        {
            Build(start, end, middleX, middleY, half, depth - 1);
        }
    }

    (double X, double Y, double Mass) Centre(int start, int end)
    {
        var (x, y, sum) = (0.0, 0.0, 0.0);
        foreach (var node in _order.AsSpan(start, end - start))
        {
            (x, y, sum) = (x + (mass[node] * points.X[node]), y + (mass[node] * points.Y[node]), sum + mass[node]);
        }

        return (x / sum, y / sum, sum);
    }

    int SplitByX(int start, int end, double middle) => Split(points.X, start, end, middle);
    int SplitByY(int start, int end, double middle) => Split(points.Y, start, end, middle);

    int Split(double[] places, int start, int end, double middle)
    {
        var low = start;
        for (var i = start; i < end; i++)
        {
            if (places[_order[i]] < middle)
            {
                (_order[low], _order[i]) = (_order[i], _order[low]);
                low++;
            }
        }

        return low;
    }

    readonly record struct Cell(double X, double Y, double Mass, double Half, int Start, int End, int Next, bool Leaf);
}
