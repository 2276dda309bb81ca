namespace Kentongan.Language.Tokens;

/// <summary>
/// Almost every word of a post, found and folded in one walk: ASCII letters, closed by a space or a mark, that need no second look. Whatever
/// might be anything else (an address, an amount, a face, a word to be shortened) is left to <see cref="Tokenizer"/> and <see cref="Folding"/>,
/// whose answers these are.
/// </summary>
static class PlainWord
{
    /// <summary>Writes the folded word at the start of <paramref name="text"/> and returns its length; 0 when it is no plain word.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> destination)
    {
        char before = '\0', last = '\0';
        var (again, i) = (false, 0);
        for (; i < text.Length && i < destination.Length; i++)
        {
            var c = (char)(text[i] | 0x20);
            if ((uint)(c - 'a') > 'z' - 'a')
            {
                break;
            }

            // Three of a letter, or two of a pair: perhaps a laugh or a stretched word.
            var repeats = c == before;
            if (repeats && (again || c == last))
            {
                return 0;
            }

            destination[i] = c;
            (before, last, again) = (last, c, repeats);
        }

        return i > 0 && IsClosed(text, i) && !MayBeOther(text, i) ? i : 0;
    }

    static bool IsClosed(ReadOnlySpan<char> text, int end) =>
        end == text.Length || text[end] switch
        {
            ' ' or '\n' or ',' or '!' or '?' or ';' or ')' or '"' => true,
            '.' => end + 1 == text.Length || text[end + 1] is ' ' or '\n',
            _ => false,
        };

    // xD is a face; rp, idr and usd may begin an amount.
    static bool MayBeOther(ReadOnlySpan<char> text, int length) => (text[0] | 0x20) switch
    {
        'x' => length > 1 && text[1] == 'D',
        'r' or 'i' or 'u' => length is 2 or 3,
        _ => false,
    };
}
