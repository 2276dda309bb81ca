namespace Kentongan;

/// <summary>The tone of a post towards what it talks about. The numbers are stored: only append.</summary>
public enum Sentiment : byte
{
    Unknown = 0,
    Positive = 1,
    Neutral = 2,
    Negative = 3,
}
