namespace Kentongan.Understand;

/// <summary>What a ranking ranks.</summary>
public enum TopKind : byte
{
    /// <summary>Accounts on the public register, by posts of them, reposts of them and mentions of them.</summary>
    PublicAccount = 0,
    Hashtag = 1,
    Link = 2,
    Domain = 3,
    Word = 4,
    Phrase = 5,
}
