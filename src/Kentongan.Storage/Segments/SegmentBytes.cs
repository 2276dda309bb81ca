using System.Runtime.InteropServices;

using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Segments;

/// <summary>A segment as the store keeps it: one packed value while it is small, a value a column once it is sealed.</summary>
static class SegmentBytes
{
    public static IEnumerable<(Column Column, byte[] Bytes)> Of(Segment segment, bool isSealed)
    {
        if (!isSealed)
        {
            return [(Column.Packed, Pack(segment))];
        }

        return
        [
            .. Enumerable.Range(0, Columns.Stored).Select(c => ((Column)c, Bytes(segment, (Column)c).ToArray())),
            (Column.Hours, HourSummary.Of(segment).ToBytes()),
        ];
    }

    public static Segment Unpack(byte[] packed)
    {
        var reader = new ByteReader(packed);
        var columns = new byte[Columns.Stored][];
        for (var column = 0; column < Columns.Stored; column++)
        {
            columns[column] = reader.Block().ToArray();
        }

        return FromColumns(columns);
    }

    /// <param name="columns">By number, <see cref="Columns.Stored"/> of them.</param>
    public static Segment FromColumns(byte[][] columns) => new()
    {
        Keys = As<long>(columns[(int)Column.Keys]),
        Cells = As<ulong>(columns[(int)Column.Cells]),
        Authors = As<long>(columns[(int)Column.Authors]),
        Engagements = As<long>(columns[(int)Column.Engagements]),
        Lists = columns[(int)Column.Hashtags..],
    };

    public static T[] As<T>(ReadOnlySpan<byte> bytes)
        where T : unmanaged =>
        MemoryMarshal.Cast<byte, T>(bytes).ToArray();

    static byte[] Pack(Segment segment)
    {
        var writer = new ByteWriter((segment.Rows * 64) + 256);
        for (var column = 0; column < Columns.Stored; column++)
        {
            writer.Block(Bytes(segment, (Column)column));
        }

        return writer.ToArray();
    }

    static ReadOnlySpan<byte> Bytes(Segment segment, Column column) => column switch
    {
        Column.Keys => MemoryMarshal.AsBytes(segment.Keys.AsSpan()),
        Column.Cells => MemoryMarshal.AsBytes(segment.Cells.AsSpan()),
        Column.Authors => MemoryMarshal.AsBytes(segment.Authors.AsSpan()),
        Column.Engagements => MemoryMarshal.AsBytes(segment.Engagements.AsSpan()),
        _ => segment.Lists[column - Column.Hashtags],
    };
}
