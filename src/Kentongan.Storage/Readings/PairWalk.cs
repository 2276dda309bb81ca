using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Readings;

/// <summary>Takes pairs one by one; implemented by structs, so that the compiler can draw it into the loop.</summary>
interface IPairVisitor
{
    void Take(long pair);
}

static class PairWalk
{
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
