using System.Runtime.InteropServices;

namespace Kentongan.Networks.Coordination;

/// <summary>
/// Who does the same as whom within a window, as the QUT coordination network toolkit counts it (Graham and others, 2020):
/// an edge leads from one account to another, its weight is how many of the first one's posts have a partner among the
/// other's. What "the same" is lies in the shares: the post repeated, the post answered, the link, the text, or a group of
/// similar texts.
/// </summary>
public static class SameActions
{
    /// <summary>Edges in order of their accounts; an account may have one to itself.</summary>
    /// <param name="shares">In any order; a post that comes twice counts once.</param>
    /// <param name="window">Seconds between two posts, at most.</param>
    /// <param name="minWeight">Posts that an edge needs.</param>
    public static IReadOnlyList<ActionEdge> Count(ReadOnlySpan<Share> shares, long window, int minWeight = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(window);
        var laid = SharesByObject.Lay(shares, minParticipation: 1).Shares;
        var partners = new HashSet<(int From, int To, int Content)>();
        for (var i = 0; i < laid.Length; i++)
        {
            for (var j = i + 1; j < laid.Length && laid[j].Object == laid[i].Object && laid[j].Time - laid[i].Time <= window; j++)
            {
                if (laid[i].Content != laid[j].Content)
                {
                    partners.Add((laid[i].Account, laid[j].Account, laid[i].Content));
                    partners.Add((laid[j].Account, laid[i].Account, laid[j].Content));
                }
            }
        }

        var weights = new Dictionary<(int From, int To), int>();
        foreach (var (from, to, _) in partners)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(weights, (from, to), out _)++;
        }

        return [.. weights.Where(edge => edge.Value >= minWeight).OrderBy(edge => edge.Key).Select(edge => new ActionEdge(edge.Key.From, edge.Key.To, edge.Value))];
    }
}
