using System.Runtime.InteropServices;

namespace Kentongan.Listen.Queries;

/// <summary>What stands at a position of a text.</summary>
public enum OccurrenceKind : byte
{
    Word,

    /// <summary>A hashtag: it answers to <c>#tag</c> and to the bare word.</summary>
    Tag,

    /// <summary>A mention: it answers to <c>@account</c> and to the bare name, when the account is public.</summary>
    Mention,

    /// <summary>An address: it takes a place between words and answers to <c>url:</c> and <c>domain:</c>.</summary>
    Link,

    /// <summary>Something that no query can name: the border between title and text, a pseudonym.</summary>
    Gap,
}

/// <summary>One searchable piece of a text; its position is its index in the <see cref="TermList"/>.</summary>
/// <param name="Start">Where it was written, in UTF-16 units of its title or text.</param>
/// <param name="Length">How many units it was written with.</param>
/// <param name="FoldedStart">Where its folded form starts in the list's buffer.</param>
/// <param name="FoldedLength">How long its folded form is.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Occurrence(int Start, int Length, int FoldedStart, int FoldedLength, OccurrenceKind Kind);
