namespace Kentongan.Language.Classify;

/// <summary>The words that stand for every mention, link, number and amount, so that a model learns "somebody is addressed" and never who.</summary>
static class StandIn
{
    public const ulong Start = 1;
    public const ulong End = 2;
    public const ulong Mention = 3;
    public const ulong Link = 4;
    public const ulong Currency = 5;
    public const ulong Number = 10;

    /// <summary>Everything below is a stand-in.</summary>
    public const ulong Last = 20;


    /// <summary>Published sets write USER, URL or xxxnumberxxx where a name, link or number stood.</summary>
    public static ulong OfPlaceholder(ReadOnlySpan<char> folded, ulong hash) => folded[0] switch
    {
        'u' when folded is "user" or "username" => Mention,
        'u' when folded is "url" => Link,
        'h' when folded is "http" or "https" => Link,
        'x' when folded is "xxxuserxxx" => Mention,
        'x' when folded is "xxxnumberxxx" => Number + 3,
        _ => hash,
    };
}
