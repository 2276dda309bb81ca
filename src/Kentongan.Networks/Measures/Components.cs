namespace Kentongan.Networks.Measures;

/// <summary>Parts of a graph between which no edge leads, directions aside.</summary>
/// <param name="Of">The component of each node, numbered from 0 in order of their first nodes.</param>
/// <param name="Count">How many there are.</param>
public sealed record Components(IReadOnlyList<int> Of, int Count)
{
    public static Components Find(Graph graph)
    {
        graph = graph.Undirected();
        var component = new int[graph.Nodes];
        Array.Fill(component, -1);
        var open = new Stack<int>();
        var count = 0;
        for (var start = 0; start < graph.Nodes; start++)
        {
            if (component[start] < 0)
            {
                component[start] = count;
                open.Push(start);
                Spread(graph, component, open);
                count++;
            }
        }

        return new(component, count);
    }

    static void Spread(Graph graph, int[] component, Stack<int> open)
    {
        while (open.TryPop(out var node))
        {
            foreach (var other in graph.Targets(node))
            {
                if (component[other] < 0)
                {
                    component[other] = component[node];
                    open.Push(other);
                }
            }
        }
    }
}
