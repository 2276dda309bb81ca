namespace Kentongan;

/// <summary>Where a post was published. The numbers are stored: never renumber, only append.</summary>
public enum Channel : byte
{
    Other = 0,
    X = 1,
    YouTube = 2,
    Facebook = 3,
    Instagram = 4,
    TikTok = 5,
    Threads = 6,
    Mastodon = 7,
    Bluesky = 8,
    Telegram = 9,
    News = 10,
    Complaint = 11,
    Web = 12,
}
