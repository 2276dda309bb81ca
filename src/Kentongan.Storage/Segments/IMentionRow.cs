namespace Kentongan.Storage.Segments;

/// <summary>What a segment keeps of one mention: freshly encoded, or read from a segment.</summary>
interface IMentionRow
{
    long Key { get; }
    ulong Cell { get; }
    long Author { get; }
    long Engagement { get; }

    /// <summary>The length and the numbers of a list, as a segment's column holds them.</summary>
    ReadOnlySpan<byte> List(int index);
}
