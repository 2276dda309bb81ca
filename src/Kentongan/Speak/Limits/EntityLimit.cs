namespace Kentongan.Speak.Limits;

/// <summary>What a post may hold only so many of.</summary>
public enum Entity
{
    Hashtag,
    Mention,
    Link,
    Cashtag,
    Tag,
    Language,
}

/// <summary>More than <paramref name="Max"/> is refused, more than <paramref name="Advised"/> works but is unwise.</summary>
public sealed record EntityLimit(Entity Entity, int Max, int? Advised = null);
