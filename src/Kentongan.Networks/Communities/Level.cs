namespace Kentongan.Networks.Communities;

/// <summary>
/// A graph whose nodes are groups of nodes: edges between groups, and each group's strength (its inner edges count there
/// and nowhere else).
/// </summary>
sealed class Level
{
    public required int[] Starts { get; init; }

    /// <summary>May be longer than there are edges, as may their weights.</summary>
    public required int[] Targets { get; init; }

    /// <summary>Null when every edge weighs 1.</summary>
    public required double[]? Weights { get; init; }
    public required double[] Strength { get; init; }

    /// <summary>Sum of strengths: twice the weight of all edges.</summary>
    public required double Total { get; init; }
    public int Nodes => Strength.Length;

    public static Level Of(Graph graph)
    {
        var strength = Measures.Degrees.Strength(graph);
        return new() { Starts = graph.Starts, Targets = graph.AllTargets, Weights = graph.AllWeights, Strength = strength, Total = strength.Sum() };
    }

    /// <summary>Modularity of the nodes that the groups stand for.</summary>
    public double Modularity(int[] community, double resolution)
    {
        var (inside, strength) = (0.0, new double[Nodes]);
        for (var node = 0; node < Nodes; node++)
        {
            strength[community[node]] += Strength[node];
            inside += Strength[node];
            for (var at = Starts[node]; at < Starts[node + 1]; at++)
            {
                inside -= community[Targets[at]] == community[node] ? 0 : Weights?[at] ?? 1;
            }
        }

        return (inside / Total) - (resolution * strength.Sum(one => one / Total * (one / Total)));
    }

    /// <summary>Joins the nodes of each group of 0 to <paramref name="groups"/> − 1 into one.</summary>
    public Level Join(int[] group, int groups, Workspace workspace)
    {
        var members = Members.Of(group, groups);
        var ends = Ends(members);
        var slices = Slices.OfRows(ends);
        var rows = new Rows[slices.Length - 1];
        var (starts, strength) = (new int[groups + 1], new double[groups]);
        var room = workspace.Rows(ends[groups] + slices.Length);
        Slices.Run(slices, workspace.Take, workspace.Give, (tally, slice, from, to) =>
        {
            rows[slice] = new(room.Targets, room.Weights, ends[from] + slice);
            rows[slice].Join(this, members, group, (from, to), starts, strength, tally.Sums);
        });
        for (var one = 0; one < groups; one++)
        {
            starts[one + 1] += starts[one];
        }

        var (targets, weights) = workspace.Edges(starts[groups]);
        Slices.Run(slices, (slice, from, to) => rows[slice].CopyTo(starts[from], starts[to] - starts[from], targets, weights));
        return new() { Starts = starts, Targets = targets, Weights = weights, Strength = strength, Total = Total };
    }

    /// <summary>How many edges leave the groups up to each.</summary>
    public int[] Ends(Members members)
    {
        var ends = new int[members.Starts.Length];
        for (var one = 1; one < ends.Length; one++)
        {
            ends[one] = ends[one - 1];
            foreach (var node in members.In(one - 1))
            {
                ends[one] += Starts[node + 1] - Starts[node];
            }
        }

        return ends;
    }

    /// <summary>Edges of some groups, one group after another. Each slice has one place more than it needs, for what is written before it is known to be new.</summary>
    readonly record struct Rows(int[] Targets, double[] Weights, int First)
    {
        /// <summary>Also writes each group's number of edges behind its start, and its strength.</summary>
        public void Join(Level level, Members members, int[] group, (int From, int To) slice, int[] starts, double[] strength, double[] sums)
        {
            var end = First;
            for (var one = slice.From; one < slice.To; one++)
            {
                var first = end;
                foreach (var node in members.In(one))
                {
                    strength[one] += level.Strength[node];
                    end = Add(level, node, group, one, end, sums);
                }

                sums[one] = 0;
                for (var at = first; at < end; at++)
                {
                    ref var sum = ref sums[Targets[at]];
                    (Weights[at], sum) = (sum, 0);
                }

                starts[one + 1] = end - first;
            }
        }

        public void CopyTo(int place, int count, int[] targets, double[] weights)
        {
            Targets.AsSpan(First, count).CopyTo(targets.AsSpan(place));
            Weights.AsSpan(First, count).CopyTo(weights.AsSpan(place));
        }

        /// <summary>Adds a node's edges to the sums of the groups they reach, and these groups to the row when they are new.</summary>
        int Add(Level level, int node, int[] group, int own, int end, double[] sums)
        {
            var targets = level.Targets.AsSpan(level.Starts[node], level.Starts[node + 1] - level.Starts[node]);
            var weights = level.Weights is null ? default : level.Weights.AsSpan(level.Starts[node], targets.Length);
            for (var i = 0; i < targets.Length; i++)
            {
                var other = group[targets[i]];
                ref var sum = ref sums[other];
                Targets[end] = other;
                end += sum == 0 && other != own ? 1 : 0;
                sum += weights.IsEmpty ? 1 : weights[i];
            }

            return end;
        }
    }
}
