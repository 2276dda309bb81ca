namespace Kentongan.Platforms.News.Feeds;

/// <summary>What the first bytes tell: a byte-order mark, or how "&lt;?" is written in a wide encoding.</summary>
readonly record struct ByteMark(string? Name, int Length)
{
    public static ByteMark Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => new("utf-32le", 4),
        [0, 0, 0xFE, 0xFF, ..] => new("utf-32be", 4),
        [0xFF, 0xFE, ..] => new("utf-16le", 2),
        [0xFE, 0xFF, ..] => new("utf-16be", 2),
        [0xEF, 0xBB, 0xBF, ..] => new("utf-8", 3),
        [0x3C, 0, 0, 0, ..] => new("utf-32le", 0),
        [0, 0, 0, 0x3C, ..] => new("utf-32be", 0),
        [0x3C, 0, 0x3F or 0x72 or 0x66, 0, ..] => new("utf-16le", 0),
        [0, 0x3C, 0, 0x3F or 0x72 or 0x66, ..] => new("utf-16be", 0),
        _ => new(null, 0),
    };
}
