namespace Kentongan.Networks.Communities;

/// <summary>Cuts communities that fell apart into their connected pieces, which never lowers modularity.</summary>
static class Connected
{
    public static int[] Pieces(Graph graph, int[] community)
    {
        var piece = new int[community.Length];
        Array.Fill(piece, -1);
        using var scratch = new Scratch();
        var open = scratch.Ints(community.Length);
        var (count, waiting) = (0, 0);
        for (var start = 0; start < community.Length; start++)
        {
            if (piece[start] >= 0)
            {
                continue;
            }

            piece[start] = count;
            open[waiting++] = start;
            while (waiting > 0)
            {
                var node = open[--waiting];
                foreach (var other in graph.Targets(node))
                {
                    if (piece[other] < 0 && community[other] == community[node])
                    {
                        piece[other] = count;
                        open[waiting++] = other;
                    }
                }
            }

            count++;
        }

        return piece;
    }
}
