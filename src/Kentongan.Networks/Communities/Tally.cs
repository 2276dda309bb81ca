namespace Kentongan.Networks.Communities;

/// <summary>Weights summed per group in a dense array, with a list of the groups touched, so that clearing costs what filling did.</summary>
sealed class Tally(int groups)
{
    readonly double[] _sum = new double[groups];
    readonly int[] _touched = new int[groups];
    int _count;

    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);
    public double this[int group] => _sum[group];

    /// <summary>Adds the weights of the edges from <paramref name="node"/> to the groups they reach.</summary>
    public void AddNeighbours(Level level, int node, int[] group)
    {
        var (start, end) = (level.Starts[node], level.Starts[node + 1]);
        var targets = level.Targets.AsSpan(start, end - start);
        if (level.Weights is null)
        {
            foreach (var target in targets)
            {
                Add(group[target], 1);
            }

            return;
        }

        var weights = level.Weights.AsSpan(start, end - start);
        for (var i = 0; i < targets.Length; i++)
        {
            Add(group[targets[i]], weights[i]);
        }
    }

    public void Clear()
    {
        foreach (var group in Touched)
        {
            _sum[group] = 0;
        }

        _count = 0;
    }

    public void Add(int group, double weight)
    {
        ref var sum = ref _sum[group];
        if (sum == 0)
        {
            _touched[_count++] = group;
        }

        sum += weight;
    }
}
