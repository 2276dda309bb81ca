using System.Runtime.InteropServices;
using Kentongan.Language.KeyPhrases;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Claims;

/// <summary>The terms by which claims and posts are compared: content words, and four-letter pieces of the longer ones.</summary>
sealed class ClaimTerms
{
    const ulong PieceSeed = 0x7069_6563_65;
    const float PieceWeight = 0.2f;
    const int PieceLength = 4;

    readonly TokenizedText _text = new();

    /// <summary>Adds the terms of <paramref name="text"/>, each counting <paramref name="boost"/>, and returns the length in words.</summary>
    public float Count(ReadOnlySpan<char> text, float boost, Dictionary<ulong, float> frequencies)
    {
        _text.Read(text);
        var length = 0f;
        for (var i = 0; i < _text.Count; i++)
        {
            if (_text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Hashtag && !StopWords.Contains(_text.Hashes[i]))
            {
                length += boost;
                Add(frequencies, _text.Hashes[i], boost);
                AddPieces(_text.Folded(i), boost * PieceWeight, frequencies);
            }
        }

        return length;
    }

    static void AddPieces(ReadOnlySpan<char> word, float weight, Dictionary<ulong, float> frequencies)
    {
        for (var i = 0; word.Length > PieceLength && i + PieceLength <= word.Length; i++)
        {
            Add(frequencies, TermHash.Combine(PieceSeed, TermHash.Of(word.Slice(i, PieceLength))), weight);
        }
    }

    static void Add(Dictionary<ulong, float> frequencies, ulong term, float weight) =>
        CollectionsMarshal.GetValueRefOrAddDefault(frequencies, term, out _) += weight;
}
