namespace Kentongan.Speak.Limits.X;

/// <summary>A handle, tag, stock symbol or address in a text; <see cref="Start"/> and <see cref="Length"/> in UTF-16 units with its sign.</summary>
public readonly record struct XEntity(string Value, int Start, int Length)
{
    public int End => Start + Length;

    internal bool Overlaps(XEntity other) => Start < other.End && other.Start < End;
}

/// <summary>An address in a text, and whether it was written with its scheme.</summary>
public readonly record struct XUrl(string Value, int Start, int Length, bool HasProtocol);
