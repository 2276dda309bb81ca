using System.Buffers;

namespace Kentongan.Platforms.News.Html;

/// <summary>Collects text with one space between words, one line break between paragraphs and nothing at the ends, in a pooled buffer.</summary>
ref struct TidyText(int expected)
{
    static readonly SearchValues<char> _spaces = SearchValues.Create(
        " \t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF");

    char[] _buffer = ArrayPool<char>.Shared.Rent(Math.Max(expected, 64));
    int _length;
    bool _space, _line;

    /// <summary>Appends text; its own line breaks count only where <paramref name="keepsLines"/>.</summary>
    public void Append(scoped ReadOnlySpan<char> text, bool keepsLines)
    {
        while (!text.IsEmpty)
        {
            var stop = text.IndexOfAny(_spaces);
            Put(stop < 0 ? text : text[..stop]);
            if (stop < 0)
            {
                return;
            }

            _space = true;
            _line |= keepsLines && text[stop] == '\n';
            text = text[(stop + 1)..];
        }
    }

    public void Space() => _space = true;

    public void Break() => (_space, _line) = (true, true);

    /// <summary>The text; the buffer goes back to the pool.</summary>
    public string Finish()
    {
        var text = new string(_buffer, 0, _length);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        return text;
    }

    void Put(scoped ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return;
        }

        Reserve(word.Length + 1);
        if (_space && _length > 0)
        {
            _buffer[_length++] = _line ? '\n' : ' ';
        }

        (_space, _line) = (false, false);
        word.CopyTo(_buffer.AsSpan(_length));
        _length += word.Length;
    }

    void Reserve(int more)
    {
        if (_length + more > _buffer.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + more));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }
}
