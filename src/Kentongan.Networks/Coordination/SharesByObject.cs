namespace Kentongan.Networks.Coordination;

/// <summary>Shares laid out object after object, each in order of time, so that partners within a window are neighbours.</summary>
sealed class SharesByObject
{
    readonly Share[] _shares;

    SharesByObject(Share[] shares, int accounts, int contents) =>
        (_shares, Accounts, Contents) = (shares, accounts, contents);

    /// <summary>One more than the largest account number.</summary>
    public int Accounts { get; }

    /// <summary>One more than the largest content number.</summary>
    public int Contents { get; }
    public ReadOnlySpan<Share> Shares => _shares;

    /// <summary>Drops accounts with fewer than <paramref name="minParticipation"/> shares and lays out the rest.</summary>
    public static SharesByObject Lay(ReadOnlySpan<Share> shares, int minParticipation)
    {
        int accounts = 0, contents = 0, objects = 0;
        foreach (ref readonly var share in shares)
        {
            accounts = Math.Max(accounts, share.Account + 1);
            contents = Math.Max(contents, share.Content + 1);
            objects = Math.Max(objects, share.Object + 1);
        }

        var activity = new int[accounts];
        foreach (ref readonly var share in shares)
        {
            activity[share.Account]++;
        }

        var starts = new int[objects + 1];
        foreach (ref readonly var share in shares)
        {
            if (activity[share.Account] >= minParticipation)
            {
                starts[share.Object + 1]++;
            }
        }

        for (var i = 0; i < objects; i++)
        {
            starts[i + 1] += starts[i];
        }

        var laid = new Share[starts[objects]];
        var next = starts.AsSpan(0, objects).ToArray();
        foreach (ref readonly var share in shares)
        {
            if (activity[share.Account] >= minParticipation)
            {
                laid[next[share.Object]++] = share;
            }
        }

        for (var i = 0; i < objects; i++)
        {
            if (starts[i + 1] - starts[i] > 1)
            {
                laid.AsSpan(starts[i]..starts[i + 1]).Sort(static (a, b) => a.Time.CompareTo(b.Time));
            }
        }

        return new(laid, accounts, contents);
    }
}
