using System.Runtime.InteropServices;

namespace Kentongan.Language.Tokens;

/// <summary>A piece of a text: where it starts, how many UTF-16 units it has, and what it is.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>The position after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The piece of <paramref name="text"/>, which is the text that was tokenised.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
