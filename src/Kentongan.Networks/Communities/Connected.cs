namespace Kentongan.Networks.Communities;

/// <summary>Cuts communities that fell apart into their connected pieces, which never lowers modularity.</summary>
static class Connected
{
    public static int[] Pieces(Graph graph, int[] community)
    {
        var piece = new int[community.Length];
        Array.Fill(piece, -1);
        var open = new Stack<int>();
        var count = 0;
        for (var start = 0; start < community.Length; start++)
        {
            if (piece[start] >= 0)
            {
                continue;
            }

            piece[start] = count;
            open.Push(start);
            while (open.TryPop(out var node))
            {
                foreach (var other in graph.Targets(node))
                {
                    if (piece[other] < 0 && community[other] == community[node])
                    {
                        piece[other] = count;
                        open.Push(other);
                    }
                }
            }

            count++;
        }

        return piece;
    }
}
