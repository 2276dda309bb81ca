using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Segments;

/// <summary>One row of a segment; rows are reached in any order.</summary>
sealed class SegmentCursor : IMentionRow
{
    readonly Segment _segment;
    readonly int[][] _starts;
    int _row;

    public SegmentCursor(Segment segment)
    {
        _segment = segment;
        _starts = [.. segment.Lists.Select(l => Starts(l, segment.Rows))];
    }

    public long Key => _segment.Keys[_row];
    public ulong Cell => _segment.Cells[_row];
    public long Author => _segment.Authors[_row];
    public long Engagement => _segment.Engagements[_row];

    public SegmentCursor At(int row)
    {
        _row = row;
        return this;
    }

    public ReadOnlySpan<byte> List(int index) => _segment.Lists[index].AsSpan(_starts[index][_row].._starts[index][_row + 1]);

    static int[] Starts(byte[] list, int rows)
    {
        var starts = new int[rows + 1];
        var reader = new ByteReader(list);
        for (var row = 0; row < rows; row++)
        {
            reader.Block();
            starts[row + 1] = reader.Position;
        }

        return starts;
    }
}
