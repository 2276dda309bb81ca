namespace Kentongan.Decide.Rehearsal;

/// <summary>How a campaign wave's posts are bundled: each burst is one text by many accounts within seconds.</summary>
sealed class BurstPlan
{
    /// <summary>The longest that a burst takes; the planted campaigns stay under it and a test holds them to it.</summary>
    public const int Seconds = 20;

    readonly double _share;
    readonly int _size;
    readonly long _bursts;
    double _sum;
    long _begun;

    BurstPlan(double share, long posts, int size)
    {
        (_share, Posts, _size) = (share, posts, size);
        _bursts = (posts + size - 1) / size;
    }

    public long Posts { get; }

    /// <summary>The plan of a campaign wave; null for a wave whose posts come one by one.</summary>
    public static BurstPlan? For(Wave wave, double share, long posts, long allPosts, int officialAccounts) => wave.Role switch
    {
        ScenarioRole.CampaignSynchronised => new(share, posts, GroupSize(allPosts)),
        ScenarioRole.CampaignOfficial => new(share, posts, officialAccounts),
        _ => null,
    };

    /// <summary>How many accounts the group has: it grows with the stream, but slowly.</summary>
    public static int GroupSize(long allPosts) => Math.Max(6, (int)(2 * Math.Pow(allPosts, 0.22)));

    /// <summary>How many bursts begin in a minute that holds <paramref name="part"/> of all posts.</summary>
    public long Due(double part, bool last)
    {
        _sum += part;
        var due = last ? _bursts : Math.Min(_bursts, (long)(_sum / _share * _bursts));
        return due - _begun;
    }

    public (int Burst, int Size) Next()
    {
        var size = (int)Math.Min(_size, Posts - (_begun * _size));
        return ((int)_begun++, size);
    }
}
