namespace Kentongan.Understand.Networks;

/// <summary>What links two accounts. The first four are said by a post; the others are the same thing within a minute.</summary>
public enum Tie : byte
{
    Repost = 0,
    Reply = 1,
    Mention = 2,
    Quote = 3,
    CoLink = 4,
    CoHashtag = 5,
    CoText = 6,
    CoMedia = 7,
}
