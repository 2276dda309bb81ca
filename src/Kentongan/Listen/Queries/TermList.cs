using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Queries;

/// <summary>
/// What a query can find in a text: the tokens of the shared tokenisation that are words, in order, with their hashes.
/// Punctuation has no position; <c>anak-anak</c> and <c>Rp 50.000</c> are two words each. Queries are read through the
/// same list, so both sides always agree on what a word is. Reused for one text after the other.
/// </summary>
public sealed class TermList
{
    Occurrence[] _occurrences = new Occurrence[64];
    ulong[] _hashes = new ulong[64];
    char[] _folded = new char[512];
    int _foldedLength;

    public int Count { get; private set; }
    public ReadOnlySpan<Occurrence> Occurrences => _occurrences.AsSpan(0, Count);

    /// <summary>How many addresses are among the occurrences.</summary>
    public int Links { get; private set; }

    /// <summary>The hash of each folded term; hashtags and mentions with their sign, 0 for a gap or an address.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, Count);

    public ReadOnlySpan<char> Folded(int index) =>
        _folded.AsSpan(_occurrences[index].FoldedStart, _occurrences[index].FoldedLength);

    public void Clear() => (Count, Links, _foldedLength) = (0, 0, 0);

    /// <summary>Adds a place that no phrase can cross.</summary>
    public void AddGap() => Append(new(0, 0, _foldedLength, 0, OccurrenceKind.Gap), 0);

    /// <summary>Adds the terms of <paramref name="text"/> behind what is there.</summary>
    public void Add(TokenizedText text)
    {
        var start = _foldedLength;
        var folded = text.AllFolded;
        MakeRoomForFolded(folded.Length);
        folded.CopyTo(_folded.AsSpan(start));
        _foldedLength += folded.Length;
        var tokens = text.Tokens;
        var hashes = text.Hashes;
        var from = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var end = i + 1 < tokens.Length ? text.FoldedStart(i + 1) : folded.Length;
            if (KindOf(tokens[i].Kind) is var kind and not OccurrenceKind.Gap && end > from)
            {
                AddToken(text, tokens[i], hashes[i], new(tokens[i].Start, tokens[i].Length, start + from, end - from, kind));
            }

            from = end;
        }
    }

    void AddToken(TokenizedText text, Token token, ulong hash, Occurrence occurrence)
    {
        if (occurrence.Kind == OccurrenceKind.Link)
        {
            Links++;
            Append(occurrence, 0);
            return;
        }

        if (Pseudonym.IsTail(text.Text, token))
        {
            Forget(Count - 1);
            AddGap();
        }
        else if (token.Kind == TokenKind.Currency || (token.Kind is TokenKind.Word or TokenKind.Number && ContainsSeam(occurrence)))
        {
            AddParts(text, token);
        }
        else
        {
            Append(occurrence, hash);
        }
    }

    // The word in front belongs to the pseudonym; it is no "warga" that somebody wrote.
    void Forget(int index) =>
        (_occurrences[index], _hashes[index]) = (new(0, 0, 0, 0, OccurrenceKind.Gap), 0);

    bool ContainsSeam(Occurrence occurrence) => _folded.AsSpan(occurrence.FoldedStart, occurrence.FoldedLength).IndexOfAny('-', ' ', '\u00a0') >= 0;

    // A doubled word at its hyphen; an amount between its currency and its number.
    void AddParts(TokenizedText text, Token token)
    {
        var written = token.In(text.Text);
        for (var i = 0; i < written.Length;)
        {
            var end = i + PartLength(written[i..], token.Kind);
            AddPart(written[i..end], token.Start + i, token.Kind == TokenKind.Currency ? TokenKind.Number : token.Kind);
            i = end + SeamLength(written[end..]);
        }
    }

    void AddPart(ReadOnlySpan<char> written, int start, TokenKind kind)
    {
        MakeRoomForFolded(written.Length);
        var length = Folding.Fold(written, kind, _folded.AsSpan(_foldedLength));
        if (length > 0)
        {
            Append(new(start, written.Length, _foldedLength, length, OccurrenceKind.Word), TermHash.Of(_folded.AsSpan(_foldedLength, length)));
            _foldedLength += length;
        }
    }

    static int PartLength(ReadOnlySpan<char> written, TokenKind kind)
    {
        var startsWithDigit = char.IsDigit(written[0]);
        for (var i = 0; i < written.Length; i++)
        {
            if (IsSeam(written[i]) || (kind == TokenKind.Currency && !startsWithDigit && (char.IsDigit(written[i]) || written[i] == '.')))
            {
                return i;
            }
        }

        return written.Length;
    }

    static int SeamLength(ReadOnlySpan<char> written)
    {
        var i = 0;
        while (i < written.Length && (IsSeam(written[i]) || written[i] == '.'))
        {
            i++;
        }

        return i;
    }

    static bool IsSeam(char c) => c is '-' or '‐' or '‑' or '‒' or '–' || char.IsWhiteSpace(c);

    static OccurrenceKind KindOf(TokenKind kind) => kind switch
    {
        TokenKind.Word or TokenKind.Number or TokenKind.Emoji or TokenKind.Currency => OccurrenceKind.Word,
        TokenKind.Hashtag => OccurrenceKind.Tag,
        TokenKind.Mention => OccurrenceKind.Mention,
        TokenKind.Link => OccurrenceKind.Link,
        _ => OccurrenceKind.Gap,
    };

    void Append(Occurrence occurrence, ulong hash)
    {
        if (Count == _occurrences.Length)
        {
            Array.Resize(ref _occurrences, Count * 2);
            Array.Resize(ref _hashes, Count * 2);
        }

        _occurrences[Count] = occurrence;
        _hashes[Count++] = hash;
    }

    void MakeRoomForFolded(int length)
    {
        if (_foldedLength + length > _folded.Length)
        {
            Array.Resize(ref _folded, Math.Max(_folded.Length * 2, _foldedLength + length));
        }
    }
}
