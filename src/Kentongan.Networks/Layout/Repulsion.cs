using System.Numerics;
using System.Runtime.InteropServices;

namespace Kentongan.Networks.Layout;

/// <summary>
/// How all nodes push each other. The nodes of a leaf look at the tree together: what counts as one point for the nearest
/// of them counts so for all, and each of these points then pushes as many nodes at once as a vector register holds. A
/// node's sum is taken in the same order whatever the register's size.
/// </summary>
sealed class Repulsion(BarnesHutTree tree)
{
    const int LeavesAtOnce = 32;

    /// <summary>Squared distance below which two nodes are in one place.</summary>
    const float Least = 1e-30f;

    /// <summary>Sum over all others of mass × direction / distance, for each node: how it is pushed for a unit of its own mass.</summary>
    public void Sum(double[] forceX, double[] forceY)
    {
        var slices = new int[((tree.Leaves.Count + LeavesAtOnce - 1) / LeavesAtOnce) + 1];
        for (var slice = 0; slice < slices.Length; slice++)
        {
            slices[slice] = Math.Min(slice * LeavesAtOnce, tree.Leaves.Count);
        }

        Slices.Run(slices, () => new Pushes(1024), _ => { }, (others, _, from, to) =>
        {
            for (var leaf = from; leaf < to; leaf++)
            {
                var cell = tree.Cells[tree.Leaves[leaf]];
                Look(cell, others);
                Push(cell, others, forceX, forceY);
            }
        });
    }

    /// <summary>What pushes the nodes of a leaf: squares far enough from all of them, and the nodes of those that are not.</summary>
    void Look(in BarnesHutTree.Cell leaf, Pushes others)
    {
        var (left, right) = Range(tree.Nodes.X[leaf.Start..leaf.End]);
        var (top, bottom) = Range(tree.Nodes.Y[leaf.Start..leaf.End]);
        var cells = tree.Cells;
        others.Clear();
        for (var at = 0; at < cells.Length;)
        {
            ref readonly var cell = ref cells[at];
            var dx = MathF.Max(0, MathF.Max(left - cell.X, cell.X - right));
            var dy = MathF.Max(0, MathF.Max(top - cell.Y, cell.Y - bottom));
            if ((dx * dx) + (dy * dy) > cell.Reach)
            {
                others.Add(cell.X, cell.Y, cell.Mass);
                at = cell.Next;
            }
            else if (cell.Start >= 0)
            {
                others.Add(tree.Nodes, cell.Start, cell.End);
                at = cell.Next;
            }
            else
            {
                at++;
            }
        }
    }

    void Push(in BarnesHutTree.Cell leaf, Pushes others, double[] forceX, double[] forceY)
    {
        var width = Vector<float>.Count;
        Span<float> x = stackalloc float[2 * width], y = stackalloc float[2 * width];
        for (var start = leaf.Start; start < leaf.End; start += x.Length)
        {
            var count = Math.Min(x.Length, leaf.End - start);
            tree.Nodes.X.Slice(start, count).CopyTo(x);
            tree.Nodes.Y.Slice(start, count).CopyTo(y);
            Push(x, y, others);
            for (var i = 0; i < count; i++)
            {
                var node = tree.Order[start + i];
                (forceX[node], forceY[node]) = (x[i], y[i]);
            }
        }
    }

    /// <summary>Turns the places of two registers' nodes into what pushes them.</summary>
    static void Push(Span<float> x, Span<float> y, Pushes others)
    {
        var width = Vector<float>.Count;
        Vector<float> x1 = new(x), y1 = new(y), x2 = new(x[width..]), y2 = new(y[width..]), least = new(Least);
        Vector<float> sumX1 = default, sumY1 = default, sumX2 = default, sumY2 = default;
        ref var otherX = ref MemoryMarshal.GetReference(others.X);
        ref var otherY = ref MemoryMarshal.GetReference(others.Y);
        ref var otherMass = ref MemoryMarshal.GetReference(others.Mass);
        for (nint i = 0; i < others.Count; i++)
        {
            var thereX = new Vector<float>(System.Runtime.CompilerServices.Unsafe.Add(ref otherX, i));
            var thereY = new Vector<float>(System.Runtime.CompilerServices.Unsafe.Add(ref otherY, i));
            var mass = new Vector<float>(System.Runtime.CompilerServices.Unsafe.Add(ref otherMass, i));
            Vector<float> dx1 = x1 - thereX, dy1 = y1 - thereY, dx2 = x2 - thereX, dy2 = y2 - thereY;
            var push1 = mass / Vector.Max((dx1 * dx1) + (dy1 * dy1), least);
            var push2 = mass / Vector.Max((dx2 * dx2) + (dy2 * dy2), least);
            sumX1 += push1 * dx1;
            sumY1 += push1 * dy1;
            sumX2 += push2 * dx2;
            sumY2 += push2 * dy2;
        }

        sumX1.CopyTo(x);
        sumX2.CopyTo(x[width..]);
        sumY1.CopyTo(y);
        sumY2.CopyTo(y[width..]);
    }

    static (float Least, float Most) Range(ReadOnlySpan<float> values)
    {
        var (least, most) = (values[0], values[0]);
        foreach (var value in values)
        {
            (least, most) = (MathF.Min(least, value), MathF.Max(most, value));
        }

        return (least, most);
    }
}
