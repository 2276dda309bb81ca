namespace Kentongan.Networks.Coordination;

/// <summary>Edges in order of their keys, each once: how many pairs it has and the sum of their distances in time.</summary>
sealed record EdgeRun(ulong[] Keys, int[] Weights, long[] Deltas, int Count)
{
    public static EdgeRun None { get; } = new([], [], [], 0);

    /// <summary>Joins neighbours that have the same key.</summary>
    public static EdgeRun Collapse(ReadOnlySpan<ulong> keys, ReadOnlySpan<long> deltas)
    {
        var distinct = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            distinct += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
        }

        var run = new EdgeRun(new ulong[distinct], new int[distinct], new long[distinct], distinct);
        var at = -1;
        for (var i = 0; i < keys.Length; i++)
        {
            if (i == 0 || keys[i] != keys[i - 1])
            {
                run.Keys[++at] = keys[i];
            }

            run.Weights[at]++;
            run.Deltas[at] += deltas[i];
        }

        return run;
    }

    public EdgeRun Merge(EdgeRun other)
    {
        if (Count == 0 || other.Count == 0)
        {
            return Count == 0 ? other : this;
        }

        var most = Count + other.Count;
        var (keys, weights, deltas, at) = (new ulong[most], new int[most], new long[most], 0);
        for (int i = 0, j = 0; i < Count || j < other.Count; at++)
        {
            var (mine, theirs) = (i < Count ? Keys[i] : ulong.MaxValue, j < other.Count ? other.Keys[j] : ulong.MaxValue);
            keys[at] = Math.Min(mine, theirs);
            if (mine <= theirs)
            {
                (weights[at], deltas[at]) = (Weights[i], Deltas[i]);
                i++;
            }

            if (theirs <= mine)
            {
                weights[at] += other.Weights[j];
                deltas[at] += other.Deltas[j++];
            }
        }

        return new(keys, weights, deltas, at);
    }
}
