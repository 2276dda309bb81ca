using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kentongan.Networks.Communities;

/// <summary>
/// Weights from one node to the communities around it, in a dense array with a list of those touched, so that clearing
/// costs what filling did: the tally is clean again after each node. Targets and communities lie within the level by construction and are not checked for each edge.
/// </summary>
sealed class Surroundings(Level level, int[] community, double[] strength, double resolution, Tally tally)
{
    /// <summary>A gain below this share of the total weight is rounding, not gain.</summary>
    const double Least = 1e-14;
    readonly double[] _near = tally.Sums;
    readonly int[] _touched = tally.List;

    /// <summary>
    /// The community that gains most for <paramref name="node"/>, its own when none gains more; −1 when being alone does.
    /// </summary>
    public int Best(int node)
    {
        var count = Fill(node);
        var (home, own) = (community[node], level.Strength[node]);
        var scale = resolution * own / level.Total;
        var (best, most) = (home, _near[home] - (scale * (strength[home] - own)) + (Least * level.Total));
        ref var near = ref MemoryMarshal.GetArrayDataReference(_near);
        _near[home] = 0;
        for (var i = 0; i < count; i++)
        {
            var other = _touched[i];
            ref var weight = ref Unsafe.Add(ref near, other);
            var gain = weight - (scale * strength[other]);
            weight = 0;
            if (gain > most && other != home)
            {
                (best, most) = (other, gain);
            }
        }

        return most < 0 ? -1 : best;
    }

    int Fill(int node)
    {
        ref var near = ref MemoryMarshal.GetArrayDataReference(_near);
        ref var touched = ref MemoryMarshal.GetArrayDataReference(_touched);
        ref var communities = ref MemoryMarshal.GetArrayDataReference(community);
        var (start, count) = (level.Starts[node], 0);
        var targets = level.Targets.AsSpan(start, level.Starts[node + 1] - start);
        if (level.Weights is null)
        {
            foreach (var target in targets)
            {
                var other = Unsafe.Add(ref communities, target);
                ref var sum = ref Unsafe.Add(ref near, other);
                Unsafe.Add(ref touched, count) = other;
                count += sum == 0 ? 1 : 0;
                sum += 1;
            }

            return count;
        }

        var weights = level.Weights.AsSpan(start, targets.Length);
        for (var i = 0; i < targets.Length; i++)
        {
            var other = Unsafe.Add(ref communities, targets[i]);
            ref var sum = ref Unsafe.Add(ref near, other);
            Unsafe.Add(ref touched, count) = other;
            count += sum == 0 ? 1 : 0;
            sum += weights[i];
        }

        return count;
    }
}
