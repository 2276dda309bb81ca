using System.Buffers;
using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Queries;

/// <summary>
/// Recognises what stands in a kept text in place of a private account, <c>warga-3f9a1c2b</c>: a person can be read, and
/// never searched for (hard rule 1).
/// </summary>
static class Pseudonym
{
    const string Head = "warga-";
    static readonly SearchValues<char> _hex = SearchValues.Create("0123456789abcdefABCDEF");
    const int TailLength = 8;

    /// <summary>Whether <paramref name="token"/> is the part behind the hyphen.</summary>
    public static bool IsTail(ReadOnlySpan<char> text, Token token) =>
        token.Length == TailLength
        && token.Start >= Head.Length
        && text[token.Start - 1] == '-'
        && text.Slice(token.Start - Head.Length, Head.Length).Equals(Head, StringComparison.OrdinalIgnoreCase)
        && text.Slice(token.Start, TailLength).IndexOfAnyExcept(_hex) < 0;

    /// <summary>Whether <paramref name="word"/> names a pseudonym.</summary>
    public static bool IsNamedBy(ReadOnlySpan<char> word) =>
        word.TrimStart('@') is var name
        && name.Length == Head.Length + TailLength
        && name.StartsWith(Head, StringComparison.OrdinalIgnoreCase)
        && name[Head.Length..].IndexOfAnyExcept(_hex) < 0;
}
