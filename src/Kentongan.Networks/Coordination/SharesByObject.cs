namespace Kentongan.Networks.Coordination;

/// <summary>Shares laid out object after object, each in order of time, so that partners within a window are neighbours.</summary>
sealed class SharesByObject
{
    const int LeastSlice = 16_384;
    readonly Share[] _shares;

    SharesByObject(Share[] shares, int[] slices, int accounts, int contents) =>
        (_shares, Slices, Accounts, Contents) = (shares, slices, accounts, contents);

    /// <summary>One more than the largest account number.</summary>
    public int Accounts { get; }

    /// <summary>One more than the largest content number.</summary>
    public int Contents { get; }
    public ReadOnlySpan<Share> Shares => _shares;

    /// <summary>Where slices of whole objects begin, of about as many shares each; the last number is the end.</summary>
    public int[] Slices { get; }

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

        var slices = Cut(starts);
        SortByTime(laid, starts, slices);
        return new(laid, Array.ConvertAll(slices, thing => starts[thing]), accounts, contents);
    }

    /// <summary>Slices as numbers of objects.</summary>
    static int[] Cut(int[] starts)
    {
        List<int> slices = [0];
        for (var thing = 1; thing < starts.Length - 1; thing++)
        {
            if (starts[thing] - starts[slices[^1]] >= LeastSlice)
            {
                slices.Add(thing);
            }
        }

        return [.. slices, starts.Length - 1];
    }

    static void SortByTime(Share[] laid, int[] starts, int[] slices) => Parallel.For(0, slices.Length - 1, slice =>
    {
        var start = starts[slices[slice]];
        var times = new long[starts[slices[slice + 1]] - start];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = laid[start + i].Time;
        }

        for (var thing = slices[slice]; thing < slices[slice + 1]; thing++)
        {
            var own = starts[thing]..starts[thing + 1];
            times.AsSpan(starts[thing] - start, starts[thing + 1] - starts[thing]).Sort(laid.AsSpan(own));
        }
    });
}
