using Kentongan.Storage.Bytes;
using Kentongan.Understand;

namespace Kentongan.Storage.Segments;

/// <summary>
/// What a chart needs of a segment: for every hour, how many mentions had each value of each dimension, reposts apart.
/// A reading adds these up instead of counting rows; <c>doctor</c> counts the rows again.
/// </summary>
sealed class HourSummary
{
    public const long HourMilliseconds = 3_600_000;

    /// <summary>The entry that counts every mention of an hour, whatever its dimensions.</summary>
    const int AllDimension = Cell.Dimensions;

    /// <summary>Hours since 1970, ascending.</summary>
    public required int[] Hours { get; init; }

    /// <summary>Where the entries of each hour begin; one longer than <see cref="Hours"/>.</summary>
    public required int[] Starts { get; init; }

    /// <summary>What is counted: see <see cref="Code"/>; ascending within an hour.</summary>
    public required ushort[] Codes { get; init; }
    public required int[] Counts { get; init; }

    /// <summary>Engagement by hour, without and with reposts apart: <c>[2 × hour + (repost ? 1 : 0)]</c>.</summary>
    public required long[] Engagements { get; init; }

    public static ushort Code(Dimension? dimension, byte key, bool repost) =>
        (ushort)(((dimension is { } d ? (int)d : AllDimension) << HourLine.CodeBits) | (key << 1) | (repost ? 1 : 0));

    public static int Hour(long key) => (int)(Posts.PostKey.Milliseconds(key) / HourMilliseconds);

    public static HourSummary Of(Segment segment)
    {
        var summary = new HourSummaryBuilder();
        for (var row = 0; row < segment.Rows; row++)
        {
            summary.Add(Hour(segment.Keys[row]), segment.Cells[row], segment.Engagements[row]);
        }

        return summary.Build();
    }

    public static HourSummary FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        var hours = reader.Numbers();
        var starts = reader.Numbers();
        var codes = reader.Numbers();
        var counts = reader.Numbers();
        var engagements = new long[hours.Length * 2];
        for (var i = 0; i < engagements.Length; i++)
        {
            engagements[i] = reader.Int64();
        }

        return new()
        {
            Hours = hours,
            Starts = starts,
            Codes = Array.ConvertAll(codes, c => (ushort)c),
            Counts = counts,
            Engagements = engagements,
        };
    }

    public byte[] ToBytes()
    {
        var writer = new ByteWriter(4096);
        writer.Numbers(Hours);
        writer.Numbers(Starts);
        writer.Numbers(Array.ConvertAll(Codes, c => (int)c));
        writer.Numbers(Counts);
        foreach (var engagement in Engagements)
        {
            writer.Int64(engagement);
        }

        return writer.ToArray();
    }
}
