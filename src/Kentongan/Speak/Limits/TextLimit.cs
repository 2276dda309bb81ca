namespace Kentongan.Speak.Limits;

/// <summary>How long one text of a post may be. A soft limit is one that no first-party page confirms: it warns.</summary>
public sealed record TextLimit(TextField Field, int Max, Counting Counting)
{
    public bool IsSoft { get; init; }
}
