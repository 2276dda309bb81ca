namespace Kentongan.Networks.Coordination;

/// <summary>
/// Who shares the same thing at the same time: all pairs of shares of one object within a window, counted exactly as
/// CooRTweet counts them. Two sweeps over sorted shares, slice by slice on all cores; pairs are never held in memory unless
/// asked for.
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
        Sweep(0, _laid.Shares.Length, _survives, ref sink);
        return sink.Pairs;
    }

    /// <summary>The network of accounts: an edge's weight is its number of pairs.</summary>
    public CoShareNetwork Network()
    {
        var (edges, pairs) = Count(long.MaxValue, null);
        return new(edges, null, pairs);
    }

    /// <summary>
    /// The network with, for each edge, the pairs that also hold within <paramref name="fastWindow"/> seconds (and whose
    /// posts survive the second participation filter there).
    /// </summary>
    /// <param name="fastWindow">Seconds, narrower than the rule's window.</param>
    public CoShareNetwork Network(long fastWindow) =>
        Network() with { FastEdges = Count(fastWindow, Surviving(_laid.Shares, fastWindow)).Edges };

    /// <summary>Each worker counts the slices it gets; sums of whole numbers do not depend on who counted what.</summary>
    (CoShareEdge[] Edges, long Pairs) Count(long window, bool[]? survives)
    {
        var total = new EdgeTally(_laid.Accounts, capacity: 0);
        var (all, pairs, gate) = (EdgeRun.None, 0L, new Lock());
        Parallel.For(
            0,
            _laid.Slices.Length - 1,
            () => new EdgeCounter(_laid, window, survives),
            (slice, _, sink) =>
            {
                Sweep(_laid.Slices[slice], _laid.Slices[slice + 1], _survives, ref sink);
                return sink;
            },
            sink =>
            {
                var run = sink.Tally.Take();
                lock (gate)
                {
                    (all, pairs) = (all.Merge(run), pairs + sink.Tally.Pairs);
                }
            });
        return (total.Edges(all), pairs);
    }

    /// <summary>Posts of accounts that have enough paired posts; a pair is kept when either of its posts is one of them.</summary>
    bool[] Surviving(ReadOnlySpan<Share> shares, long window)
    {
        var everyone = new bool[_laid.Contents];
        Array.Fill(everyone, true);
        var marker = new ContentMarker(_laid, window);
        Parallel.For(0, _laid.Slices.Length - 1, slice =>
        {
            var own = marker;
            Sweep(_laid.Slices[slice], _laid.Slices[slice + 1], everyone, ref own);
        });

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

    /// <summary>All pairs whose older share lies from <paramref name="start"/> until before <paramref name="end"/>.</summary>
    void Sweep<TSink>(int start, int end, bool[] survives, ref TSink sink)
        where TSink : struct, IPairSink
    {
        var shares = _laid.Shares;
        var keepLoops = _rule.KeepLoops;
        for (var i = start; i < end; i++)
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
            ref readonly var a = ref laid.Shares[older];
            ref readonly var b = ref laid.Shares[newer];
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

    readonly struct EdgeCounter(SharesByObject laid, long window, bool[]? survives) : IPairSink
    {
        const int Buffered = 1 << 20;
        public readonly EdgeTally Tally = new(laid.Accounts, Math.Min(Buffered, Math.Max(1024, laid.Shares.Length * 2)));

        public void Take(int older, int newer)
        {
            ref readonly var a = ref laid.Shares[older];
            ref readonly var b = ref laid.Shares[newer];
            var delta = b.Time - a.Time;
            if (delta <= window && (survives is null || survives[a.Content] || survives[b.Content]))
            {
                Tally.Add(a.Account, b.Account, delta);
            }
        }
    }
}
