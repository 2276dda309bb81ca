namespace Kentongan.Storage.Segments;

/// <summary>The columns of a segment. The numbers are stored: only append.</summary>
enum Column : byte
{
    Keys = 0,
    Cells = 1,
    Authors = 2,
    Engagements = 3,
    Hashtags = 4,
    Links = 5,
    Domains = 6,
    Accounts = 7,
    Words = 8,
    Phrases = 9,
    Terms = 10,

    /// <summary>Counts by hour, which answer most charts without touching a row; only sealed segments have it.</summary>
    Hours = 11,

    /// <summary>All columns one after another, for segments that are still small.</summary>
    Packed = 15,
}
