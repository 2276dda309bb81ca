namespace Kentongan.Networks;

/// <summary>Lays edges into rows by two counting sorts (by target, then by source), in time linear in the edges.</summary>
static class GraphBuilder
{
    public static Graph Build(int nodes, ReadOnlySpan<Edge> edges, bool directed, bool weighted)
    {
        Check(nodes, edges, weighted);
        var byTarget = Scatter(nodes, edges, directed, weighted);
        return Merge(Transpose(byTarget), directed);
    }

    public static Graph Reverse(Graph graph)
    {
        var rows = Transpose(new(graph.Starts, graph.AllTargets, graph.AllWeights));
        return new(rows.Starts, rows.Targets, rows.Weights, directed: true);
    }

    public static Graph Undirect(Graph graph)
    {
        var edges = graph.All().ToArray();
        return Build(graph.Nodes, edges, directed: false, graph.Weighted);
    }

    static void Check(int nodes, ReadOnlySpan<Edge> edges, bool weighted)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        foreach (ref readonly var edge in edges)
        {
            if ((uint)edge.From >= (uint)nodes || (uint)edge.To >= (uint)nodes)
            {
                throw new ArgumentOutOfRangeException(nameof(edges), $"Edge {edge.From}-{edge.To} names a node outside 0 to {nodes - 1}.");
            }

            if (weighted && !(double.IsFinite(edge.Weight) && edge.Weight > 0))
            {
                throw new ArgumentOutOfRangeException(nameof(edges), $"Edge {edge.From}-{edge.To} weighs {edge.Weight}: a weight is a finite number above 0.");
            }
        }
    }

    /// <summary>Rows by target, each in the order the edges came; an undirected edge stands in both rows.</summary>
    static Rows Scatter(int nodes, ReadOnlySpan<Edge> edges, bool directed, bool weighted)
    {
        var starts = new int[nodes + 1];
        foreach (ref readonly var edge in edges)
        {
            if (edge.From != edge.To)
            {
                starts[edge.To + 1]++;
                starts[edge.From + 1] += directed ? 0 : 1;
            }
        }

        Accumulate(starts);
        var rows = new Rows(starts, new int[starts[nodes]], weighted ? new double[starts[nodes]] : null);
        var next = starts.AsSpan(0, nodes).ToArray();
        foreach (ref readonly var edge in edges)
        {
            if (edge.From != edge.To)
            {
                rows.Put(next[edge.To]++, edge.From, edge.Weight);
                if (!directed)
                {
                    rows.Put(next[edge.From]++, edge.To, edge.Weight);
                }
            }
        }

        return rows;
    }

    /// <summary>Turns rows by target into rows by source (or back), sorted within.</summary>
    static Rows Transpose(Rows rows)
    {
        var nodes = rows.Starts.Length - 1;
        var starts = new int[nodes + 1];
        foreach (var target in rows.Targets)
        {
            starts[target + 1]++;
        }

        Accumulate(starts);
        var turned = new Rows(starts, new int[rows.Targets.Length], rows.Weights is null ? null : new double[rows.Targets.Length]);
        var next = starts.AsSpan(0, nodes).ToArray();
        for (var node = 0; node < nodes; node++)
        {
            for (var at = rows.Starts[node]; at < rows.Starts[node + 1]; at++)
            {
                turned.Put(next[rows.Targets[at]]++, node, rows.Weights?[at] ?? 1);
            }
        }

        return turned;
    }

    static Graph Merge(Rows rows, bool directed)
    {
        var nodes = rows.Starts.Length - 1;
        var starts = new int[nodes + 1];
        var kept = 0;
        for (var node = 0; node < nodes; node++)
        {
            starts[node] = kept;
            for (var at = rows.Starts[node]; at < rows.Starts[node + 1]; at++)
            {
                if (kept > starts[node] && rows.Targets[kept - 1] == rows.Targets[at])
                {
                    rows.Add(kept - 1, at);
                }
                else
                {
                    rows.Move(kept++, at);
                }
            }
        }

        starts[nodes] = kept;
        return kept == rows.Targets.Length
            ? new(starts, rows.Targets, rows.Weights, directed)
            : new(starts, rows.Targets.AsSpan(0, kept).ToArray(), rows.Weights?.AsSpan(0, kept).ToArray(), directed);
    }

    static void Accumulate(int[] starts)
    {
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = checked(starts[i] + starts[i - 1]);
        }
    }

    readonly record struct Rows(int[] Starts, int[] Targets, double[]? Weights)
    {
        public void Put(int place, int target, double weight)
        {
            Targets[place] = target;
            if (Weights is not null)
            {
                Weights[place] = weight;
            }
        }

        public void Add(int place, int from)
        {
            if (Weights is not null)
            {
                Weights[place] += Weights[from];
            }
        }

        public void Move(int place, int from) => Put(place, Targets[from], Weights?[from] ?? 1);
    }
}
