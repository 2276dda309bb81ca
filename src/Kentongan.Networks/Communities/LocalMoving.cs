namespace Kentongan.Networks.Communities;

/// <summary>
/// Moves nodes one by one to the community that gains most, until none gains; only neighbours of what moved are looked at
/// again (Traag, Waltman and van Eck, 2019, "fast local move").
/// </summary>
sealed class LocalMoving
{
    /// <summary>A gain below this share of the total weight is rounding, not gain.</summary>
    const double Least = 1e-14;
    readonly Level _level;
    readonly int[] _community;
    readonly double[] _strength;
    readonly int[] _size;
    readonly Stack<int> _empty = new();
    readonly Tally _near;
    readonly double _resolution;

    public LocalMoving(Level level, int[] community, double resolution)
    {
        (_level, _community, _resolution) = (level, community, resolution);
        (_strength, _size, _near) = (new double[level.Nodes], new int[level.Nodes], new Tally(level.Nodes));
        for (var node = 0; node < level.Nodes; node++)
        {
            _strength[community[node]] += level.Strength[node];
            _size[community[node]]++;
        }

        for (var one = level.Nodes - 1; one >= 0; one--)
        {
            if (_size[one] == 0)
            {
                _empty.Push(one);
            }
        }
    }

    /// <summary>Whether anything moved.</summary>
    public bool Run(Random random, CancellationToken cancellationToken)
    {
        var open = Shuffled(_level.Nodes, random);
        var waits = new bool[_level.Nodes];
        Array.Fill(waits, true);
        var moved = false;
        for (int first = 0, waiting = open.Length; waiting > 0; waiting--, first = first + 1 == open.Length ? 0 : first + 1)
        {
            var node = open[first];
            waits[node] = false;
            if (Move(node))
            {
                moved = true;
                waiting += Requeue(node, open, first + waiting, waits);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        return moved;
    }

    public static int[] Shuffled(int nodes, Random random)
    {
        var order = Enumerable.Range(0, nodes).ToArray();
        random.Shuffle(order);
        return order;
    }

    /// <summary>The queue is a ring of as many places as nodes: each node waits in it at most once.</summary>
    int Requeue(int node, int[] open, int end, bool[] waits)
    {
        var added = 0;
        foreach (var other in _level.Targets.AsSpan(_level.Starts[node], _level.Starts[node + 1] - _level.Starts[node]))
        {
            if (!waits[other] && _community[other] != _community[node])
            {
                waits[other] = true;
                open[(end + added++) % open.Length] = other;
            }
        }

        return added;
    }

    bool Move(int node)
    {
        var (home, strength) = (_community[node], _level.Strength[node]);
        _near.AddNeighbours(_level, node, _community);
        _strength[home] -= strength;
        var scale = _resolution * strength / _level.Total;
        var (best, most) = (home, _near[home] - (scale * _strength[home]));
        foreach (var other in _near.Touched)
        {
            var gain = _near[other] - (scale * _strength[other]);
            if (gain > most + (Least * _level.Total))
            {
                (best, most) = (other, gain);
            }
        }

        if (most < -Least * _level.Total && _size[home] > 1)
        {
            best = _empty.Pop();
        }

        _near.Clear();
        _strength[best] += strength;
        return best != home && Settle(node, home, best);
    }

    bool Settle(int node, int home, int best)
    {
        _community[node] = best;
        _size[best]++;
        if (--_size[home] == 0)
        {
            _empty.Push(home);
        }

        return true;
    }
}
