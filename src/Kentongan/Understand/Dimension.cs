namespace Kentongan.Understand;

/// <summary>What mentions can be divided by. Keys are the numbers of the enum, a province's code, or a language's code.</summary>
public enum Dimension : byte
{
    Channel = 0,
    PostKind = 1,
    Sentiment = 2,
    Emotion = 3,
    Kind = 4,
    Language = 5,
    Province = 6,
}
