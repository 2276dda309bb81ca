using System.Runtime.Intrinsics;
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
    const int Window = (2 * Margin) + 1;
    const uint Constant = 0x11;

    // The numbers are those of the templates in the trained model.
    static readonly Vector256<uint>[] _pairs = [Templates(6, 7, 8, 9, 10, 11, 13, 14), Templates(15, 16, 17, 18, 19, 20, 21, 0)];
    static readonly Vector256<uint> _triples = Templates(12, 22, 23, 24, 25, 26, 0, 0);
    static readonly Vector256<uint> _singles = Templates(1, 2, 3, 4, 5, 0, 0, 0);

    readonly char[] _folded = new char[64];
    uint[] _words = new uint[64];
    uint[] _shapes = new uint[64];
    uint[] _lists = new uint[64];
    uint[] _starts = new uint[64];
    uint[] _ends = new uint[64];

    /// <summary>Looks at all tokens of a text once.</summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        Begin(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            Look(tokens[i].In(text), tokens[i].Kind, i + Margin);
        }
    }

    /// <summary>The same of a text that was taken apart: its folded forms and hashes are not made again.</summary>
    public void Read(TokenizedText text)
    {
        Begin(text.Count);
        for (var i = 0; i < text.Count; i++)
        {
            var written = text.Written(i);
            if (written.Length <= _folded.Length)
            {
                Look(written, text.Tokens[i].Kind, text.Folded(i), text.Hashes[i], i + Margin);
            }
            else
            {
                Look(written, text.Tokens[i].Kind, i + Margin);
            }
        }
    }

    void Begin(int tokens)
    {
        var length = tokens + (2 * Margin);
        MakeRoom(length);
        _words.AsSpan(0, length).Fill(Nothing);
        _shapes.AsSpan(0, length).Fill(Nothing);
        _lists.AsSpan(0, length).Fill(Nothing);
    }

    /// <summary>
    /// Writes the features of token <paramref name="token"/>: one hash a template, of one to three of the things seen. Eight are mixed at a time: fifteen pairs and the
    /// constant one, six triples, five singles.
    /// </summary>
    public void Write(int token, Span<uint> features)
    {
        var i = token + Margin;
        var w = _words.AsSpan(token, Window);
        var s = _shapes.AsSpan(token, Window);
        var l = _lists.AsSpan(token, Window);
        Span<uint> hashes = stackalloc uint[4 * Vector256<uint>.Count];
        Pairs(
            _pairs[0],
            Vector256.Create(w[1], w[2], w[2], s[2], s[1], s[2], _starts[i], _ends[i]),
            Vector256.Create(w[2], w[3], s[2], token == 0 ? 1u : 0u, s[2], s[3], s[2], s[2])).CopyTo(hashes);
        Pairs(
            _pairs[1],
            Vector256.Create(l[2], l[1], l[3], l[1], l[2], w[1], w[3], 0),
            Vector256.Create(s[2], s[2], s[2], l[2], l[3], s[2], s[2], 0)).CopyTo(hashes[8..]);
        Triples(
            Vector256.Create(s[1], l[0], w[0], w[3], s[0], s[2], 0, 0),
            Vector256.Create(s[2], l[1], w[1], w[4], s[1], s[3], 0, 0),
            Vector256.Create(s[3], s[2], s[2], s[2], s[2], s[4], 0, 0)).CopyTo(hashes[16..]);
        Mix(_singles ^ Vector256.Create(w[2], w[1], w[3], w[0], w[4], 0, 0, 0)).CopyTo(hashes[22..]);
        hashes[15] = Constant;
        hashes[..Count].CopyTo(features);
    }

    static Vector256<uint> Pairs(Vector256<uint> templates, Vector256<uint> first, Vector256<uint> second) =>
        Mix(Mix(templates ^ first) ^ (second * Vector256.Create(0x85EB_CA77u)));

    static Vector256<uint> Triples(Vector256<uint> first, Vector256<uint> second, Vector256<uint> third) =>
        Mix(Pairs(_triples, first, second) ^ (third * Vector256.Create(0xC2B2_AE3Du)));

    /// <summary><see cref="WordFeatures.Mix"/> of eight numbers.</summary>
    static Vector256<uint> Mix(Vector256<uint> hash)
    {
        hash = (hash ^ (hash >>> 16)) * Vector256.Create(0x85EB_CA6Bu);
        hash = (hash ^ (hash >>> 13)) * Vector256.Create(0xC2B2_AE35u);
        return hash ^ (hash >>> 16);
    }

    void Look(ReadOnlySpan<char> written, TokenKind kind, int i)
    {
        var folded = _folded.AsSpan(0, Folding.Fold(written[..Math.Min(written.Length, _folded.Length)], kind, _folded));
        Look(written, kind, folded, TermHash.Of(folded), i);
    }

    void Look(ReadOnlySpan<char> written, TokenKind kind, ReadOnlySpan<char> folded, ulong hash, int i)
    {
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
            if (c is >= 'a' and <= 'z')
            {
                lower++;
                continue;
            }

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

    static Vector256<uint> Templates(params ReadOnlySpan<uint> numbers) => Vector256.Create(numbers) * Vector256.Create(0x9E37_79B1u);

    void MakeRoom(int count)
    {
        if (_words.Length < count)
        {
            var length = count * 2;
            (_words, _shapes, _lists, _starts, _ends) = (new uint[length], new uint[length], new uint[length], new uint[length], new uint[length]);
        }
    }
}
