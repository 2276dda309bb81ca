using Kentongan.Networks.Coordination;

namespace Kentongan.Bench.Networks;

/// <summary>Coordinated sharing without any thought for speed.</summary>
static class PlainCoShares
{
    public static Dictionary<(int, int), int> Edges(Share[] shares, CoShareRule rule)
    {
        var active = shares.CountBy(share => share.Account).Where(pair => pair.Value >= rule.MinParticipation).Select(pair => pair.Key).ToHashSet();
        var sorted = shares.Where(share => active.Contains(share.Account)).OrderBy(share => share.Object).ThenBy(share => share.Time).ToArray();
        var paired = Pairs(sorted, rule.Window).SelectMany(pair => new[] { pair.Older, pair.Newer }).ToHashSet();
        var enough = paired.CountBy(share => share.Account).Where(pair => pair.Value >= rule.MinParticipation).Select(pair => pair.Key).ToHashSet();
        var edges = new Dictionary<(int, int), int>();
        foreach (var (older, newer) in Pairs(sorted, rule.Window))
        {
            if (enough.Contains(older.Account) || enough.Contains(newer.Account))
            {
                var key = older.Account < newer.Account ? (older.Account, newer.Account) : (newer.Account, older.Account);
                edges[key] = edges.GetValueOrDefault(key) + 1;
            }
        }

        return edges;
    }

    static IEnumerable<(Share Older, Share Newer)> Pairs(Share[] sorted, long window)
    {
        for (var i = 0; i < sorted.Length; i++)
        {
            for (var j = i + 1; j < sorted.Length && sorted[j].Object == sorted[i].Object && sorted[j].Time - sorted[i].Time <= window; j++)
            {
                if (sorted[i].Account != sorted[j].Account)
                {
                    yield return (sorted[i], sorted[j]);
                }
            }
        }
    }
}
