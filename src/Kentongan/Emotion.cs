namespace Kentongan;

/// <summary>The strongest emotion that a post shows. The numbers are stored: only append.</summary>
public enum Emotion : byte
{
    Unknown = 0,
    Neutral = 1,
    Anger = 2,
    Fear = 3,
    Joy = 4,
    Love = 5,
    Sadness = 6,
}
