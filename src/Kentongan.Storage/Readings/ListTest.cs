using Kentongan.Storage.Bytes;
using Kentongan.Storage.Segments;

namespace Kentongan.Storage.Readings;

/// <summary>Asks whether a number, or a pair of them, is in a row's list.</summary>
sealed class ListTest(Column column, int first, int? second)
{
    readonly PackedPattern _pattern = second is { } other ? new(first, other) : new(first);

    public Column Column => column;

    public bool Holds(ReadOnlySpan<byte> list) => _pattern.IsIn(list) && (second is null || HoldsPair(list));

    /// <summary>In a list of pairs, two numbers may also meet where one pair ends and the next begins.</summary>
    bool HoldsPair(ReadOnlySpan<byte> list)
    {
        var reader = new ByteReader(list);
        while (!reader.AtEnd)
        {
            var (a, b) = (reader.Int32(), reader.Int32());
            if (a == first && b == second)
            {
                return true;
            }
        }

        return false;
    }
}
