namespace Kentongan.Networks.Communities;

/// <summary>Weights summed per group in a dense array, with a list of the groups touched, so that clearing costs what filling did.</summary>
sealed class Tally
{
    int _count;

    public Tally(int groups, Scratch scratch)
    {
        (Sums, List) = (scratch.Doubles(groups), scratch.Ints(groups + 1));
        Sums.AsSpan(0, groups).Clear();
    }

    /// <summary>All 0 while nobody adds.</summary>
    public double[] Sums { get; }

    /// <summary>One place longer than needed, so that a group may be written down before it is known to be new.</summary>
    public int[] List { get; }
    public ReadOnlySpan<int> Touched => List.AsSpan(0, _count);
    public double this[int group] => Sums[group];

    public void Clear()
    {
        foreach (var group in Touched)
        {
            Sums[group] = 0;
        }

        _count = 0;
    }

    public void Add(int group, double weight)
    {
        ref var sum = ref Sums[group];
        List[_count] = group;
        _count += sum == 0 ? 1 : 0;
        sum += weight;
    }
}
