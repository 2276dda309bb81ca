using System.Globalization;

namespace Kentongan.Listen.Dates;

/// <summary>Cuts a date into tokens, one ahead of the reader.</summary>
ref struct DateTokens(ReadOnlySpan<char> text)
{
    readonly ReadOnlySpan<char> _text = text;
    int _at;

    public int Position => _at;

    /// <summary>The next token, without taking it.</summary>
    public readonly DateToken Peek() => At(_at, out _);

    /// <summary>The token after the next, without taking it.</summary>
    public readonly DateToken PeekSecond()
    {
        At(_at, out var end);
        return At(end, out _);
    }

    public DateToken Next()
    {
        var token = At(_at, out var end);
        _at = end;
        return token;
    }

    /// <summary>Takes the next token if it is this sign.</summary>
    public bool Take(char sign)
    {
        var taken = Peek().Is(sign);
        if (taken)
        {
            Next();
        }

        return taken;
    }

    public void SkipBehind(char sign)
    {
        var at = _text[_at..].IndexOf(sign);
        _at = at < 0 ? _text.Length : _at + at + 1;
    }

    /// <summary>Everything up to the next space: the name of a zone such as America/Los_Angeles goes on over signs.</summary>
    public ReadOnlySpan<char> TakeToSpace(int from)
    {
        var end = from;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]) && _text[end] is not ('(' or ')' or ',' or ';'))
        {
            end++;
        }

        _at = end;
        return _text[from..end];
    }

    readonly DateToken At(int start, out int end)
    {
        var from = start;
        while (from < _text.Length && (char.IsWhiteSpace(_text[from]) || _text[from] is '\u200B' or '\u200E' or '\u200F'))
        {
            from++;
        }

        end = from;
        if (from == _text.Length)
        {
            return new(DateTokenKind.End, [], from > start);
        }

        var kind = char.IsAsciiDigit(_text[from]) ? DateTokenKind.Number : IsLetter(_text[from]) ? DateTokenKind.Word : DateTokenKind.Sign;
        do
        {
            end++;
        }
        while (end < _text.Length && kind != DateTokenKind.Sign && (kind == DateTokenKind.Number ? char.IsAsciiDigit(_text[end]) : IsLetter(_text[end])));
        return new(kind, _text[from..end], from > start);
    }

    static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
