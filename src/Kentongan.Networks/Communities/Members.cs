namespace Kentongan.Networks.Communities;

/// <summary>Nodes group after group, by one counting sort.</summary>
readonly record struct Members(int[] Starts, int[] Nodes)
{
    public static Members Of(int[] group, int groups)
    {
        var starts = new int[groups + 1];
        foreach (var one in group)
        {
            starts[one + 1]++;
        }

        for (var i = 1; i <= groups; i++)
        {
            starts[i] += starts[i - 1];
        }

        var (nodes, next) = (new int[group.Length], starts.AsSpan(0, groups).ToArray());
        for (var node = 0; node < group.Length; node++)
        {
            nodes[next[group[node]]++] = node;
        }

        return new(starts, nodes);
    }

    /// <summary>In order of number, until somebody shuffles them.</summary>
    public Span<int> In(int group) => Nodes.AsSpan(Starts[group], Starts[group + 1] - Starts[group]);
}
