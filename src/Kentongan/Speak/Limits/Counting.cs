namespace Kentongan.Speak.Limits;

/// <summary>How a channel counts text.</summary>
public enum Counting
{
    /// <summary>Unicode scalar values.</summary>
    CodePoints,

    /// <summary>Characters as people see them (UAX 29 extended grapheme clusters).</summary>
    Graphemes,

    Utf16Units,

    Utf8Bytes,

    /// <summary>X's weights (twitter-text v3): most scripts 1, others 2, an emoji 2, an address 23.</summary>
    WeightedX,

    /// <summary>Graphemes, but an address is 23 and a remote mention only its local part.</summary>
    Mastodon,

    /// <summary>Code points, but an emoji is its UTF-8 bytes.</summary>
    Threads,
}
