namespace Kentongan.Networks.Layout;

/// <summary>
/// Pushes points apart that lie on each other: those of a group in which all are tied to all fall into one place, where
/// nobody sees how many they are. Places that are far enough apart stay as they are.
/// </summary>
public static class Spacing
{
    const int Rounds = 40;

    /// <summary>Least distances that fit beside each other into the drawing, for each point of a row.</summary>
    const double Roomy = 2.5;

    /// <summary>The angle between one point and the next when nothing else tells the way (Vogel, 1979).</summary>
    const double GoldenAngle = 2.399963229728653;

    /// <summary>The same points, each at least a little away from the others as far as <see cref="Rounds"/> rounds get.</summary>
    public static Points Apart(Points points, CancellationToken cancellationToken = default)
    {
        var least = Math.Max(Breadth(points.X), Breadth(points.Y)) / (Roomy * Math.Sqrt(Math.Max(1, points.X.Length)));
        var apart = new Points([.. points.X], [.. points.Y]);
        for (var round = 0; round < Rounds && least > 0 && Push(apart, least); round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return apart;
    }

    /// <summary>Of nearly all points: a few that drifted far out do not count.</summary>
    static double Breadth(double[] places)
    {
        var sorted = places.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[(int)Math.Ceiling((sorted.Length - 1) * 0.98)] - sorted[(int)((sorted.Length - 1) * 0.02)];
    }

    /// <summary>Moves each pair that is too close by half of what is missing; whether there was any.</summary>
    static bool Push(Points points, double least)
    {
        var cells = Enumerable.Range(0, points.X.Length).ToLookup(node => Cell(points, node, least));
        var moved = false;
        for (var node = 0; node < points.X.Length; node++)
        {
            var (column, row) = Cell(points, node, least);
            for (var beside = 0; beside < 9; beside++)
            {
                foreach (var other in cells[(column + (beside % 3) - 1, row + (beside / 3) - 1)].Where(other => other > node))
                {
                    moved |= Push(points, node, other, least);
                }
            }
        }

        return moved;
    }

    static bool Push(Points points, int node, int other, double least)
    {
        var (x, y) = (points.X[other] - points.X[node], points.Y[other] - points.Y[node]);
        var distance = Math.Sqrt((x * x) + (y * y));
        if (distance > least * 0.99)
        {
            return false;
        }

        var (dx, dy) = distance > least * 1e-3 ? (x / distance, y / distance) : Math.SinCos(GoldenAngle * other);
        var half = (least - distance) / 2;
        (points.X[node], points.Y[node]) = (points.X[node] - (half * dx), points.Y[node] - (half * dy));
        (points.X[other], points.Y[other]) = (points.X[other] + (half * dx), points.Y[other] + (half * dy));
        return true;
    }

    static (long Column, long Row) Cell(Points points, int node, double size) =>
        ((long)Math.Floor(points.X[node] / size), (long)Math.Floor(points.Y[node] / size));
}
