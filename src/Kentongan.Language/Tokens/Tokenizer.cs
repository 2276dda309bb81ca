namespace Kentongan.Language.Tokens;

/// <summary>
/// Walks through a post piece by piece, without allocating and in linear time: <c>foreach (var token in new Tokenizer(text))</c>.
/// White space and invisible characters between pieces belong to none. Any sequence of UTF-16 units is accepted.
/// </summary>
public ref struct Tokenizer(ReadOnlySpan<char> text)
{
    readonly ReadOnlySpan<char> _text = text;
    int _position;

    public Token Current { get; private set; }

    public readonly Tokenizer GetEnumerator() => this;

    public bool MoveNext()
    {
        if (!MoveToPiece())
        {
            return false;
        }

        Current = Next(_text, _position);
        _position = Current.End;
        return true;
    }

    /// <summary>Moves on to the next piece, and folds it into <paramref name="destination"/> on the way.</summary>
    internal bool MoveNext(Span<char> destination, out int folded)
    {
        folded = 0;
        if (!MoveToPiece())
        {
            return false;
        }

        folded = PlainWord.Fold(_text[_position..], destination);
        Current = folded > 0 ? Take(_position, folded, TokenKind.Word) : Next(_text, _position);
        _position = Current.End;
        if (folded == 0)
        {
            folded = Folding.Fold(Current.In(_text), Current.Kind, destination);
        }

        return true;
    }

    bool MoveToPiece()
    {
        while (_position < _text.Length && (CharClasses.Of(_text[_position]) & (CharClass.Space | CharClass.Invisible)) != CharClass.None)
        {
            _position++;
        }

        return _position < _text.Length;
    }

    static Token Next(ReadOnlySpan<char> text, int start)
    {
        var c = text[start];
        var kind = CharClasses.Of(c);
        return kind switch
        {
            CharClass.Letter => FromLetter(text, start),
            CharClass.Digit => FromDigit(text, start),
            CharClass.Mark => Take(start, WordScanner.Length(text[start..]), TokenKind.Word),
            CharClass.Surrogate => FromSurrogate(text, start),
            CharClass.Currency => Take(start, AmountScanner.Length(text, start), TokenKind.Currency),
            _ => FromSign(text, start),
        };
    }

    static Token FromLetter(ReadOnlySpan<char> text, int start)
    {
        if (EmoticonScanner.Length(text, start) is > 0 and var face)
        {
            return Take(start, face, TokenKind.Emoticon);
        }

        if ((text[start] | 0x20) is ('r' or 'i' or 'u') && AmountScanner.Length(text, start) is > 0 and var amount)
        {
            return Take(start, amount, TokenKind.Currency);
        }

        var word = WordScanner.Length(text[start..]);
        return LinkScanner.Extend(text, start, word) ?? Take(start, word, TokenKind.Word);
    }

    static Token FromDigit(ReadOnlySpan<char> text, int start)
    {
        if (EmojiScanner.Length(text[start..]) is > 0 and var keycap)
        {
            return Take(start, keycap, TokenKind.Emoji);
        }

        var number = NumberScanner.Length(text[start..]);
        var word = WordScanner.Length(text[start..]);
        if (word > number && !NumberScanner.IsMagnitude(text.Slice(start + number, word - number)))
        {
            return LinkScanner.Extend(text, start, word) ?? Take(start, word, TokenKind.Word);
        }

        return Take(start, Math.Max(number, word), TokenKind.Number);
    }

    static Token FromSurrogate(ReadOnlySpan<char> text, int start)
    {
        if (EmojiScanner.Length(text[start..]) is > 0 and var emoji)
        {
            return Take(start, emoji, TokenKind.Emoji);
        }

        var word = WordScanner.Length(text[start..]);
        return word > 0
            ? Take(start, word, TokenKind.Word)
            : Take(start, start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1, TokenKind.Other);
    }

    static Token FromSign(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var sigil = text[start] switch
        {
            '@' or '＠' => Take(start, HandleScanner.Mention(text, start), TokenKind.Mention),
            '#' or '＃' when EmojiScanner.Length(rest) == 0 => Take(start, HandleScanner.Hashtag(rest), TokenKind.Hashtag),
            '<' => Take(start, MarkupScanner.Tag(rest), TokenKind.Other),
            '&' => Take(start, MarkupScanner.Entity(rest), TokenKind.Other),
            _ => default,
        };
        if (sigil.Length > 0)
        {
            return sigil;
        }

        if (EmoticonScanner.Length(text, start) is > 0 and var face)
        {
            return Take(start, face, TokenKind.Emoticon);
        }

        return EmojiScanner.Length(rest) is > 0 and var emoji
            ? Take(start, emoji, TokenKind.Emoji)
            : Take(start, RunLength(rest), CharClasses.Of(text[start]) == CharClass.Punctuation ? TokenKind.Punctuation : TokenKind.Other);
    }

    static int RunLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(text[0]);
        return length < 0 ? text.Length : length;
    }

    static Token Take(int start, int length, TokenKind kind) => new(start, length, kind);
}
