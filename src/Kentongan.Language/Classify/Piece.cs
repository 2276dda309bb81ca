using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>What a model sees at a place of a text: a token, or several that together hide a swear word, as that word.</summary>
readonly ref struct Piece(ReadOnlySpan<char> folded, TokenKind kind, ulong hash, int tokens)
{
    public ReadOnlySpan<char> Folded { get; } = folded;

    public TokenKind Kind { get; } = kind;

    public ulong Hash { get; } = hash;

    /// <summary>How many tokens it takes.</summary>
    public int Tokens { get; } = tokens;

    /// <summary>The piece that begins with token <paramref name="i"/>.</summary>
    public static Piece At(TokenizedText text, int i)
    {
        var token = text.Tokens[i];
        return token.Kind == TokenKind.Word && HiddenInsult.At(text.Text, token.Start, token.Length, out var written) is { } swear && Count(text.Tokens[i..], token.Start + written) is > 0 and var tokens
            ? new(swear, TokenKind.Word, TermHash.Of(swear), tokens)
            : new(text.Folded(i), token.Kind, text.Hashes[i], 1);
    }

    // 0 when a token reaches beyond the end: then it was something else.
    static int Count(ReadOnlySpan<Token> tokens, int end)
    {
        var count = 1;
        while (count < tokens.Length && tokens[count].Start < end)
        {
            count++;
        }

        return tokens[count - 1].End == end ? count : 0;
    }
}
