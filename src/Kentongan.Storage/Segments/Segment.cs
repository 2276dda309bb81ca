namespace Kentongan.Storage.Segments;

/// <summary>
/// A segment in memory, column by column. A list column holds, row after row, the byte length of the row's list and
/// then its numbers as varints (a phrase is two of them).
/// </summary>
sealed class Segment
{
    public required long[] Keys { get; init; }
    public required ulong[] Cells { get; init; }
    public required long[] Authors { get; init; }
    public required long[] Engagements { get; init; }

    /// <summary>By <see cref="Columns.List"/>.</summary>
    public required byte[][] Lists { get; init; }
    public int Rows => Keys.Length;
}
