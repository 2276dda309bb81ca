namespace Kentongan.Listen;

/// <summary>A part of a source's rows, so that several threads can look through it: runs of rows go to the parts in turn.</summary>
/// <param name="Part">Which, from 0.</param>
/// <param name="Parts">Of how many; the default share is the whole.</param>
public readonly record struct RowShare(int Part, int Parts)
{
    const int Run = 64;

    /// <summary>Whether the row (or the page of rows) at a place, from 0, belongs to this part.</summary>
    public bool Takes(long place) => Parts <= 1 || place / Run % Parts == Part;
}
