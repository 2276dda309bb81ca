namespace Kentongan.Understand;

/// <summary>Whether reposts count.</summary>
public enum Originality : byte
{
    All = 0,
    WithoutReposts = 1,
    OnlyReposts = 2,
}
