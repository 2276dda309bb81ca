using Kentongan.Storage.Bytes;
using Kentongan.Storage.Segments;

namespace Kentongan.Storage.Readings;

/// <summary>Asks whether a number, or a pair of them, is in a row's list.</summary>
/// <param name="Second">The second number of a pair, null when a single one is looked for.</param>
readonly record struct ListTest(Column Column, int First, int? Second = null)
{
    public bool Holds(ReadOnlySpan<byte> list) => Second is { } second ? HoldsPair(list, second) : HoldsOne(list);

    bool HoldsOne(ReadOnlySpan<byte> list)
    {
        var reader = new ByteReader(list);
        while (!reader.AtEnd)
        {
            if (reader.Int32() == First)
            {
                return true;
            }
        }

        return false;
    }

    bool HoldsPair(ReadOnlySpan<byte> list, int second)
    {
        var reader = new ByteReader(list);
        while (!reader.AtEnd)
        {
            var (a, b) = (reader.Int32(), reader.Int32());
            if (a == First && b == second)
            {
                return true;
            }
        }

        return false;
    }
}
