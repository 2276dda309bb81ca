namespace Kentongan.Storage.Segments;

/// <summary>Makes one run of mentions in time order out of several.</summary>
static class SegmentMerge
{
    /// <summary>All rows of <paramref name="segments"/> in one segment.</summary>
    public static Segment InOrder(IReadOnlyList<Segment> segments) => Pieces(segments, int.MaxValue, _ => true).Single();

    /// <summary>
    /// The rows whose key <paramref name="keep"/> accepts, in segments of at most <paramref name="largest"/> rows that
    /// are about equally long; none when no row is kept.
    /// </summary>
    public static IEnumerable<Segment> Pieces(IReadOnlyList<Segment> segments, int largest, Predicate<long> keep)
    {
        var rows = Ordered(segments, keep);
        var pieces = (rows.Length + (long)largest - 1) / largest;
        var cursors = segments.Select(s => new SegmentCursor(s)).ToArray();
        var builder = new SegmentBuilder();
        for (var piece = 0; piece < pieces; piece++)
        {
            foreach (var (_, segment, row) in rows.AsSpan()[(int)((long)rows.Length * piece / pieces)..(int)((long)rows.Length * (piece + 1) / pieces)])
            {
                builder.Add(cursors[segment].At(row));
            }

            yield return builder.Build();
        }
    }

    static (long Key, int Segment, int Row)[] Ordered(IReadOnlyList<Segment> segments, Predicate<long> keep)
    {
        var rows = new List<(long Key, int Segment, int Row)>(segments.Sum(s => s.Rows));
        for (var segment = 0; segment < segments.Count; segment++)
        {
            var keys = segments[segment].Keys;
            for (var row = 0; row < keys.Length; row++)
            {
                if (keep(keys[row]))
                {
                    rows.Add((keys[row], segment, row));
                }
            }
        }

        var ordered = rows.ToArray();
        Array.Sort(ordered, static (a, b) => a.Key.CompareTo(b.Key));
        return ordered;
    }
}
