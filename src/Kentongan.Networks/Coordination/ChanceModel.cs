namespace Kentongan.Networks.Coordination;

/// <summary>
/// Is an edge more than chance? Each account keeps its times and its objects, but which object it shares at which of its
/// times is shuffled: two accounts that are online together meet often by chance, two that are not never do. Instead of
/// drawing shuffles, their expected number of meetings is counted exactly. On top, a popular object is discounted: where a
/// crowd shares at the same moment, meeting in it says little. The less unlikely of the two answers counts.
/// </summary>
public sealed class ChanceModel
{
    /// <summary>Others at the same moment that do not make a crowd yet.</summary>
    const int NoCrowd = 1;

    /// <summary>A natural crowd's share within one window stays about below this.</summary>
    const double DensestCrowd = 0.25;

    /// <summary>No crowd comes so close together: who does is a group, of which a crowd explains little.</summary>
    const double Group = 0.5;

    /// <summary>What is still granted to chance within a group.</summary>
    const double WithinGroup = 0.1;

    /// <summary>Windows in a spell of activity.</summary>
    const long Spell = 5;

    /// <summary>Seconds without a share after which a thing that comes up again is a new occasion.</summary>
    const long Pause = 600;
    readonly Profile[] _profiles;
    readonly long _window;

    ChanceModel(Profile[] profiles, long window) => (_profiles, _window) = (profiles, window);

    /// <summary>Learns each account's activity and each object's crowds.</summary>
    public static ChanceModel Learn(ReadOnlySpan<Share> shares, CoShareRule rule)
    {
        var laid = SharesByObject.Lay(shares, rule.MinParticipation);
        var episodes = Episodes(laid.Shares, Math.Max(Pause, 10 * rule.Window));
        return new(Profile.Read(laid, episodes, Crowding(laid.Shares, episodes, rule.Window)), rule.Window);
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
        var (occasions, _) = Occasions(one.Objects, other.Objects);
        var (meetings, crowded) = Occasions(one.Episodes, other.Episodes);
        var expected = occasions * Together(one.Times, other.Times);
        return (Math.Max(AtLeast(occasions, expected, edge.Weight), AtLeast(meetings, crowded, edge.Weight)), Math.Max(expected, crowded));
    }

    /// <summary>Chance of at least that weight, given that there is an edge at all; 0 where nothing is expected.</summary>
    static double AtLeast(long occasions, double expected, long weight)
    {
        if (expected <= 0)
        {
            return 0;
        }

        var chance = expected / occasions;
        return Math.Min(1, Binomial.Tail(occasions, chance, Math.Min(weight, occasions)) / Binomial.Tail(occasions, chance, 1));
    }

    /// <summary>
    /// Chance that a random time of one lies within the window of a random time of the other. Activity is taken in spells
    /// some windows long: to the second, accounts that do nothing but act together would excuse each other.
    /// </summary>
    double Together(long[] one, long[] other)
    {
        var (near, first, last, spell) = (0L, 0, 0, Spell * _window);
        foreach (var time in one)
        {
            while (first < other.Length && other[first] < time - spell)
            {
                first++;
            }

            while (last < other.Length && other[last] <= time + spell)
            {
                last++;
            }

            near += last - first;
        }

        return (double)near / one.Length / other.Length * ((2 * _window) + 1) / ((2 * spell) + 1);
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

    /// <summary>
    /// For each share the number of its occasion: a text that a group posts again and again is not one crowd of many days,
    /// or the group would hide in its own crowd.
    /// </summary>
    static int[] Episodes(ReadOnlySpan<Share> shares, long pause)
    {
        var episodes = new int[shares.Length];
        for (var i = 1; i < shares.Length; i++)
        {
            var isNew = shares[i].Object != shares[i - 1].Object || shares[i].Time - shares[i - 1].Time > pause;
            episodes[i] = episodes[i - 1] + (isNew ? 1 : 0);
        }

        return episodes;
    }

    /// <summary>For each share, the part of its occasion's other shares that lies within the window, when that is a crowd.</summary>
    static double[] Crowding(ReadOnlySpan<Share> shares, int[] episodes, long window)
    {
        var crowding = new double[shares.Length];
        for (int start = 0, end; start < shares.Length; start = end)
        {
            end = start;
            while (end < shares.Length && episodes[end] == episodes[start])
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
                crowding[i] = others <= 0 ? 0 : Natural((double)others / (end - start - 1));
            }
        }

        return crowding;
    }

    static double Natural(double share) => share > Group ? WithinGroup : Math.Min(DensestCrowd, share);

    /// <summary>One account's use of one object, or of one occasion of it.</summary>
    /// <param name="Object">The number of either.</param>
    /// <param name="Shares">How often the account shared it.</param>
    /// <param name="Crowding">Sum of these shares' crowding.</param>
    readonly record struct ObjectUse(int Object, int Shares, double Crowding);

    /// <summary>When an account is active and what it shares.</summary>
    readonly record struct Profile(long[] Times, ObjectUse[] Objects, ObjectUse[] Episodes)
    {
        public static Profile[] Read(SharesByObject laid, int[] episodes, double[] crowding)
        {
            var times = new List<long>?[laid.Accounts];
            var uses = new List<ObjectUse>?[laid.Accounts];
            var meetings = new List<ObjectUse>?[laid.Accounts];
            for (var i = 0; i < laid.Shares.Length; i++)
            {
                var share = laid.Shares[i];
                (times[share.Account] ??= []).Add(share.Time);
                Use(uses[share.Account] ??= [], share.Object, 0);
                Use(meetings[share.Account] ??= [], episodes[i], crowding[i]);
            }

            var profiles = new Profile[laid.Accounts];
            for (var account = 0; account < profiles.Length; account++)
            {
                times[account]?.Sort();
                profiles[account] = new([.. times[account] ?? []], [.. uses[account] ?? []], [.. meetings[account] ?? []]);
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
