using Kentongan.Language.Classify;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Entities;

/// <summary>
/// What the tagger looks at around a token: the word and its neighbours, their shapes, first and last letters, and our lists. Hashed.
/// </summary>
sealed class SequenceFeatures
{
    /// <summary>Features of a token.</summary>
    public const int Count = 27;

    const uint Nothing = 0x5A5A_0001;
    const int Margin = 2;

    readonly char[] _folded = new char[64];
    uint[] _words = new uint[64];
    uint[] _shapes = new uint[64];
    uint[] _lists = new uint[64];
    uint[] _starts = new uint[64];
    uint[] _ends = new uint[64];

    /// <summary>Looks at all tokens of a text once.</summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        MakeRoom(tokens.Length + (2 * Margin));
        for (var i = 0; i < tokens.Length + (2 * Margin); i++)
        {
            _words[i] = _shapes[i] = _lists[i] = Nothing;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            Look(tokens[i].In(text), tokens[i].Kind, i + Margin);
        }
    }

    /// <summary>Writes the features of token <paramref name="token"/>.</summary>
    public void Write(int token, Span<uint> features)
    {
        var i = token + Margin;
        var (w, s, l) = (_words, _shapes, _lists);
        var first = token == 0 ? 1u : 0u;
        features[0] = 0x11;
        features[1] = Of(1, w[i]);
        features[2] = Of(2, w[i - 1]);
        features[3] = Of(3, w[i + 1]);
        features[4] = Of(4, w[i - 2]);
        features[5] = Of(5, w[i + 2]);
        features[6] = Of(6, w[i - 1], w[i]);
        features[7] = Of(7, w[i], w[i + 1]);
        features[8] = Of(8, w[i], s[i]);
        features[9] = Of(9, s[i], first);
        features[10] = Of(10, s[i - 1], s[i]);
        features[11] = Of(11, s[i], s[i + 1]);
        features[12] = Of(12, s[i - 1], s[i], s[i + 1]);
        features[13] = Of(13, _starts[i], s[i]);
        features[14] = Of(14, _ends[i], s[i]);
        features[15] = Of(15, l[i], s[i]);
        features[16] = Of(16, l[i - 1], s[i]);
        features[17] = Of(17, l[i + 1], s[i]);
        features[18] = Of(18, l[i - 1], l[i]);
        features[19] = Of(19, l[i], l[i + 1]);
        features[20] = Of(20, w[i - 1], s[i]);
        features[21] = Of(21, w[i + 1], s[i]);
        features[22] = Of(22, l[i - 2], l[i - 1], s[i]);
        features[23] = Of(23, w[i - 2], w[i - 1], s[i]);
        features[24] = Of(24, w[i + 1], w[i + 2], s[i]);
        features[25] = Of(25, s[i - 2], s[i - 1], s[i]);
        features[26] = Of(26, s[i], s[i + 1], s[i + 2]);
    }

    void Look(ReadOnlySpan<char> written, TokenKind kind, int i)
    {
        var folded = _folded.AsSpan(0, Folding.Fold(written[..Math.Min(written.Length, _folded.Length)], kind, _folded));
        var hash = TermHash.Of(folded);
        _words[i] = (uint)(hash >> 32);
        _lists[i] = CueLists.Of(hash);
        _shapes[i] = Shape(written, kind);
        _starts[i] = (uint)TermHash.Of(folded[..Math.Min(3, folded.Length)]);
        _ends[i] = (uint)TermHash.Of(folded[Math.Max(0, folded.Length - 3)..]);
    }

    /// <summary>Kind, letter case, digits and hyphens of a token.</summary>
    static uint Shape(ReadOnlySpan<char> written, TokenKind kind)
    {
        var (upper, lower, digit, other) = (0, 0, 0, 0);
        foreach (var c in written)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            digit += char.IsDigit(c) ? 1 : 0;
            other += char.IsLetterOrDigit(c) ? 0 : 1;
        }

        var first = char.IsUpper(written[0]) ? 1u : 0u;
        var length = (uint)Math.Min(written.Length, 4);
        var sign = lower + upper + digit == 0 ? written[0] : 0u;
        return first | ((upper > 1 ? 1u : 0) << 1) | ((lower > 0 ? 1u : 0) << 2) | ((digit > 0 ? 1u : 0) << 3) | ((other > 0 ? 1u : 0) << 4)
            | (upper > 0 && lower == 0 ? length << 5 : 0) | (sign << 9) | ((uint)kind << 25);
    }

    static uint Of(uint template, uint a) => WordFeatures.Mix((template * 0x9E37_79B1) ^ a);

    static uint Of(uint template, uint a, uint b) => WordFeatures.Mix(Of(template, a) ^ (b * 0x85EB_CA77));

    static uint Of(uint template, uint a, uint b, uint c) => WordFeatures.Mix(Of(template, a, b) ^ (c * 0xC2B2_AE3D));

    void MakeRoom(int count)
    {
        if (_words.Length < count)
        {
            var length = count * 2;
            (_words, _shapes, _lists, _starts, _ends) = (new uint[length], new uint[length], new uint[length], new uint[length], new uint[length]);
        }
    }
}
