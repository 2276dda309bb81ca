namespace Kentongan.Networks.Coordination;

/// <summary>
/// Who shares the same thing at the same time: all pairs of shares of one object within a window, counted exactly as
/// CooRTweet counts them. Two sweeps over sorted shares; pairs are never held in memory unless asked for.
/// </summary>
public sealed class CoShares
{
    readonly SharesByObject _laid;
    readonly CoShareRule _rule;
    readonly bool[] _survives;

    CoShares(SharesByObject laid, CoShareRule rule)
    {
        (_laid, _rule) = (laid, rule);
        _survives = Surviving(laid.Shares, _rule.Window);
    }

    /// <summary>Finds the coordinated pairs of <paramref name="shares"/> under <paramref name="rule"/>.</summary>
    public static CoShares Find(ReadOnlySpan<Share> shares, CoShareRule rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rule.Window);
        return new(SharesByObject.Lay(shares, rule.MinParticipation), rule);
    }

    /// <summary>Every pair; order is by object, then time.</summary>
    public List<SharePair> Pairs()
    {
        var sink = new PairList(_laid);
        Sweep(_survives, ref sink);
        return sink.Pairs;
    }

    /// <summary>The network of accounts: an edge's weight is its number of pairs.</summary>
    public CoShareNetwork Network()
    {
        var sink = new EdgeCounter(_laid, long.MaxValue, null);
        Sweep(_survives, ref sink);
        return new(sink.Table.ToEdges(), null, sink.Pairs);
    }

    /// <summary>
    /// The network with, for each edge, the pairs that also hold within <paramref name="fastWindow"/> seconds (and whose
    /// posts survive the second participation filter there).
    /// </summary>
    /// <param name="fastWindow">Seconds, narrower than the rule's window.</param>
    public CoShareNetwork Network(long fastWindow)
    {
        var network = Network();
        var sink = new EdgeCounter(_laid, fastWindow, Surviving(_laid.Shares, fastWindow));
        Sweep(_survives, ref sink);
        return network with { FastEdges = sink.Table.ToEdges() };
    }

    /// <summary>Posts of accounts that have enough paired posts; a pair is kept when either of its posts is one of them.</summary>
    bool[] Surviving(ReadOnlySpan<Share> shares, long window)
    {
        var everyone = new bool[_laid.Contents];
        Array.Fill(everyone, true);
        var marker = new ContentMarker(_laid, window);
        Sweep(everyone, ref marker);

        var paired = new int[_laid.Accounts];
        foreach (ref readonly var share in shares)
        {
            paired[share.Account] += marker.Marked[share.Content] ? 1 : 0;
        }

        var survives = new bool[_laid.Contents];
        foreach (ref readonly var share in shares)
        {
            survives[share.Content] |= marker.Marked[share.Content] && paired[share.Account] >= _rule.MinParticipation;
        }

        return survives;
    }

    void Sweep<TSink>(bool[] survives, ref TSink sink)
        where TSink : struct, IPairSink
    {
        var shares = _laid.Shares;
        var keepLoops = _rule.KeepLoops;
        for (var i = 0; i < shares.Length; i++)
        {
            var older = shares[i];
            if (!keepLoops && older.Object == older.Content)
            {
                continue;
            }

            for (var j = i + 1; j < shares.Length; j++)
            {
                ref readonly var newer = ref shares[j];
                if (newer.Object != older.Object || newer.Time - older.Time > _rule.Window)
                {
                    break;
                }

                if ((keepLoops || IsBetweenTwo(older, newer)) && (survives[older.Content] || survives[newer.Content]))
                {
                    sink.Take(i, j);
                }
            }
        }
    }

    static bool IsBetweenTwo(in Share older, in Share newer) =>
        older.Account != newer.Account && older.Content != newer.Content && newer.Object != newer.Content;

    struct ContentMarker(SharesByObject laid, long window) : IPairSink
    {
        public readonly bool[] Marked = new bool[laid.Contents];

        public readonly void Take(int older, int newer)
        {
            var (a, b) = (laid.Shares[older], laid.Shares[newer]);
            if (b.Time - a.Time <= window)
            {
                Marked[a.Content] = Marked[b.Content] = true;
            }
        }
    }

    struct PairList(SharesByObject laid) : IPairSink
    {
        public readonly List<SharePair> Pairs = [];

        public readonly void Take(int older, int newer)
        {
            var (a, b) = (laid.Shares[older], laid.Shares[newer]);
            Pairs.Add(new(a.Object, a.Content, b.Content, a.Account, b.Account, b.Time - a.Time));
        }
    }

    struct EdgeCounter(SharesByObject laid, long window, bool[]? survives) : IPairSink
    {
        public readonly EdgeTable Table = new();
        public long Pairs;

        public void Take(int older, int newer)
        {
            var (a, b) = (laid.Shares[older], laid.Shares[newer]);
            var delta = b.Time - a.Time;
            if (delta <= window && (survives is null || survives[a.Content] || survives[b.Content]))
            {
                Table.Add(a.Account, b.Account, delta);
                Pairs++;
            }
        }
    }
}
