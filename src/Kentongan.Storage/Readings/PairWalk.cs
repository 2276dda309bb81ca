using System.Collections.Concurrent;

using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Readings;

/// <summary>Takes pairs one by one; implemented by structs, so that the compiler can draw it into the loop.</summary>
interface IPairVisitor
{
    void Take(long pair);
}

static class PairWalk
{
    /// <summary>From so many rows on it pays to walk on every core.</summary>
    const int ManyRows = 16_384;

    /// <summary>
    /// Shows every pair of some rows to visitors, of which each core has its own; <paramref name="end"/> takes what a visitor saw,
    /// one after the other.
    /// </summary>
    public static void OnEveryCore<T>(IReadOnlyList<PairPart> parts, Func<T> begin, Action<T> end)
        where T : struct, IPairVisitor
    {
        if (parts.Count < 2 || parts.Sum(part => (long)part.Rows.Count) < ManyRows)
        {
            var visitor = begin();
            Over(parts, visitor);
            end(visitor);
            return;
        }

        var together = new Lock();
        Parallel.ForEach(
            Partitioner.Create(parts.OrderByDescending(part => part.Rows.Count), EnumerablePartitionerOptions.NoBuffering),
            begin,
            (part, _, visitor) =>
            {
                Over(part.List, part.Rows, visitor);
                return visitor;
            },
            visitor =>
            {
                lock (together)
                {
                    end(visitor);
                }
            });
    }

    /// <summary>Shows every pair of some rows to <paramref name="visitor"/>.</summary>
    public static void Over<T>(IReadOnlyList<PairPart> parts, T visitor)
        where T : struct, IPairVisitor
    {
        foreach (var (list, rows) in parts)
        {
            Over(list, rows, visitor);
        }
    }

    static void Over<T>(byte[] list, Selection rows, T visitor)
        where T : struct, IPairVisitor
    {
        var reader = new ByteReader(list);
        var row = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            for (; row < rows[i]; row++)
            {
                reader.Block();
            }

            var end = reader.Int32() + reader.Position;
            while (reader.Position < end)
            {
                visitor.Take(((long)reader.Int32() << 32) | (uint)reader.Int32());
            }

            row++;
        }
    }
}
