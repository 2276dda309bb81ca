namespace Kentongan.Networks.Coordination;

/// <summary>
/// Is an edge more than chance? Each account keeps its times and its objects, but which object it shares at which of its
/// times is shuffled: two accounts that are online together meet often by chance, two that are not never do. Instead of
/// drawing shuffles, their expected number of meetings is counted exactly. On top, a popular object is discounted: where a
/// crowd shares at the same moment, meeting in it says little.
/// </summary>
public sealed class ChanceModel
{
    /// <summary>Others at the same moment that do not make a crowd yet.</summary>
    const int NoCrowd = 3;

    /// <summary>A natural crowd's share within one window stays below this; a group in step goes beyond it.</summary>
    const double DensestCrowd = 0.25;
    readonly Profile[] _profiles;
    readonly long _window;

    ChanceModel(Profile[] profiles, long window) => (_profiles, _window) = (profiles, window);

    /// <summary>Learns each account's activity and each object's crowds.</summary>
    public static ChanceModel Learn(ReadOnlySpan<Share> shares, CoShareRule rule)
    {
        var laid = SharesByObject.Lay(shares, rule.MinParticipation);
        return new(Profile.Read(laid, Crowding(laid.Shares, rule.Window)), rule.Window);
    }

    /// <summary>One answer for each edge, in their order.</summary>
    public Significance[] Judge(IReadOnlyList<CoShareEdge> edges, CancellationToken cancellationToken = default)
    {
        var (p, expected) = (new double[edges.Count], new double[edges.Count]);
        Parallel.For(0, edges.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
            (p[i], expected[i]) = Chance(edges[i]));
        var q = FalseDiscovery.QValues(p);
        return [.. Enumerable.Range(0, p.Length).Select(i => new Significance(p[i], q[i], expected[i]))];
    }

    (double P, double Expected) Chance(CoShareEdge edge)
    {
        if (edge.From == edge.To)
        {
            return (1, edge.Weight);
        }

        var (one, other) = (_profiles[edge.From], _profiles[edge.To]);
        var together = Together(one.Times, other.Times);
        var (occasions, crowded) = Occasions(one.Objects, other.Objects);
        var expected = Math.Max(occasions * together, crowded);
        var weight = Math.Min(edge.Weight, occasions);
        return (Math.Min(1, Binomial.Tail(occasions, expected / occasions, weight) / Binomial.Tail(occasions, expected / occasions, 1)), expected);
    }

    /// <summary>Chance that a random time of one lies within the window of a random time of the other.</summary>
    double Together(long[] one, long[] other)
    {
        var (near, first, last) = (0L, 0, 0);
        foreach (var time in one)
        {
            while (first < other.Length && other[first] < time - _window)
            {
                first++;
            }

            while (last < other.Length && other[last] <= time + _window)
            {
                last++;
            }

            near += last - first;
        }

        return (double)near / one.Length / other.Length;
    }

    /// <summary>How often both shared the same object, and how many of these a crowd explains.</summary>
    static (long Occasions, double Crowded) Occasions(ObjectUse[] one, ObjectUse[] other)
    {
        var (occasions, crowded) = (0L, 0.0);
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i].Object == other[j].Object)
            {
                occasions += (long)one[i].Shares * other[j].Shares;
                crowded += ((one[i].Crowding * other[j].Shares) + (other[j].Crowding * one[i].Shares)) / 2;
            }

            var step = one[i].Object.CompareTo(other[j].Object);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }

        return (occasions, crowded);
    }

    /// <summary>For each share, the part of the object's other shares that lies within the window, when that is a crowd.</summary>
    static double[] Crowding(ReadOnlySpan<Share> shares, long window)
    {
        var crowding = new double[shares.Length];
        for (int start = 0, end; start < shares.Length; start = end)
        {
            end = start;
            while (end < shares.Length && shares[end].Object == shares[start].Object)
            {
                end++;
            }

            for (int i = start, first = start, last = start; i < end; i++)
            {
                while (shares[first].Time < shares[i].Time - window)
                {
                    first++;
                }

                while (last < end && shares[last].Time <= shares[i].Time + window)
                {
                    last++;
                }

                var others = last - first - 1 - NoCrowd;
                crowding[i] = others <= 0 ? 0 : Math.Min(DensestCrowd, (double)others / (end - start - 1));
            }
        }

        return crowding;
    }

    /// <summary>One account's use of one object.</summary>
    /// <param name="Object">Its number.</param>
    /// <param name="Shares">How often the account shared it.</param>
    /// <param name="Crowding">Sum of these shares' crowding.</param>
    readonly record struct ObjectUse(int Object, int Shares, double Crowding);

    /// <summary>When an account is active and what it shares.</summary>
    readonly record struct Profile(long[] Times, ObjectUse[] Objects)
    {
        public static Profile[] Read(SharesByObject laid, double[] crowding)
        {
            var times = new List<long>?[laid.Accounts];
            var uses = new List<ObjectUse>?[laid.Accounts];
            for (var i = 0; i < laid.Shares.Length; i++)
            {
                var share = laid.Shares[i];
                (times[share.Account] ??= []).Add(share.Time);
                Use(uses[share.Account] ??= [], share.Object, crowding[i]);
            }

            var profiles = new Profile[laid.Accounts];
            for (var account = 0; account < profiles.Length; account++)
            {
                times[account]?.Sort();
                profiles[account] = new([.. times[account] ?? []], [.. uses[account] ?? []]);
            }

            return profiles;
        }

        /// <summary>Objects come in order, so that an account's last use is the one to add to.</summary>
        static void Use(List<ObjectUse> uses, int thing, double crowding)
        {
            if (uses.Count > 0 && uses[^1].Object == thing)
            {
                uses[^1] = new(thing, uses[^1].Shares + 1, uses[^1].Crowding + crowding);
            }
            else
            {
                uses.Add(new(thing, 1, crowding));
            }
        }
    }
}
