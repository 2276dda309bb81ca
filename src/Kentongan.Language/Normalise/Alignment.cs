namespace Kentongan.Language.Normalise;

/// <summary>
/// Which informal word of a sentence became which formal word. The order stays when people write formally, so that the cheapest way through
/// the table of both sentences is enough; how cheap a pair is depends on its letters and on how often it was paired before.
/// </summary>
static class Alignment
{
    const double Skip = 1;

    /// <summary>Pairs of positions, in order.</summary>
    public static List<(int Informal, int Formal)> Of(string[] informal, string[] formal, WordPairs known)
    {
        var costs = new double[informal.Length + 1, formal.Length + 1];
        for (var i = 0; i <= informal.Length; i++)
        {
            for (var j = 0; j <= formal.Length; j++)
            {
                costs[i, j] = i == 0 && j == 0 ? 0 : Math.Min(
                    Math.Min(i > 0 ? costs[i - 1, j] + Skip : double.MaxValue, j > 0 ? costs[i, j - 1] + Skip : double.MaxValue),
                    i > 0 && j > 0 ? costs[i - 1, j - 1] + CostOf(informal[i - 1], formal[j - 1], known) : double.MaxValue);
            }
        }

        return WayBack(informal, formal, known, costs);
    }

    static List<(int Informal, int Formal)> WayBack(string[] informal, string[] formal, WordPairs known, double[,] costs)
    {
        var links = new List<(int, int)>();
        var (i, j) = (informal.Length, formal.Length);
        while (i > 0 && j > 0)
        {
            if (costs[i, j].Equals(costs[i - 1, j - 1] + CostOf(informal[i - 1], formal[j - 1], known)))
            {
                links.Add((--i, --j));
            }
            else if (costs[i, j].Equals(costs[i - 1, j] + Skip))
            {
                i--;
            }
            else
            {
                j--;
            }
        }

        links.Reverse();
        return links;
    }

    static double CostOf(string informal, string formal, WordPairs known)
    {
        if (informal == formal)
        {
            return 0;
        }

        var likeness = Math.Max(known.Likeness(informal, formal), Math.Min(1, 1.5 * known.Share(informal, formal)));
        return Math.Min(1.9, (2.2 * (1 - likeness)) + (char.IsLetterOrDigit(informal[0]) != char.IsLetterOrDigit(formal[0]) ? 0.6 : 0.1));
    }
}
