namespace Kentongan.Language.Tokens;

/// <summary>
/// Brings a token to the form under which it is searched, matched, counted and classified, never longer than it was:
/// lower case; accents, apostrophes and invisible characters dropped (<c>Jum’at</c> → <c>jumat</c>); full-width, mathematical and small-capital
/// letters made plain, Cyrillic and Greek look-alikes too when the word holds a Latin letter. In words, a letter repeated three times or more is
/// written once (<c>bangeeet</c> → <c>banget</c>; two stay, as in <c>maaf</c>), and a laugh of three beats or more keeps two (<c>wkwkwkwk</c> → <c>wkwk</c>).
/// Mentions, hashtags and links keep their repetitions: they are names.
/// </summary>
public static class Folding
{
    const string LookAlikes = "авеіјкмнорсѕтухһԁԛԝαενοικρτυχ";
    const string LookAlikesAs = "abeijkmhopcstyxhdqwaevoikptux";

    /// <summary>Writes the folded <paramref name="token"/> into <paramref name="destination"/>, which is at least as long, and returns its length.</summary>
    public static int Fold(ReadOnlySpan<char> token, TokenKind kind, Span<char> destination)
    {
        var ascii = Ascii(token, destination, out var repeats);
        if (ascii == token.Length)
        {
            return repeats && kind is TokenKind.Word ? Shorten(destination[..ascii]) : ascii;
        }

        var length = Plain(token, destination, out var hasLatin, out var hasOther);
        if (hasLatin && hasOther)
        {
            Unmask(destination[..length]);
        }

        return kind is TokenKind.Word ? Shorten(destination[..length]) : length;
    }

    /// <summary>The folded form of <paramref name="word"/> as a string, for tables and tests.</summary>
    public static string Fold(string word, TokenKind kind = TokenKind.Word)
    {
        Span<char> buffer = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        return buffer[..Fold(word, kind, buffer)].ToString();
    }

    // Almost every word: ASCII that folds unit by unit. Stops at the first unit that does not.
    static int Ascii(ReadOnlySpan<char> token, Span<char> destination, out bool repeats)
    {
        char before = '\0', last = '\0';
        repeats = false;
        var i = 0;
        for (; i < token.Length && i < destination.Length; i++)
        {
            var c = token[i];
            c = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            if (c is > '~' or < ' ' or '\'' or '`')
            {
                break;
            }

            repeats |= c == before;
            destination[i] = c;
            (before, last) = (last, c);
        }

        return i;
    }

    static int Plain(ReadOnlySpan<char> token, Span<char> destination, out bool hasLatin, out bool hasOther)
    {
        var length = 0;
        (hasLatin, hasOther) = (false, false);
        for (var i = 0; i < token.Length; i++)
        {
            var c = FoldedChars.Of(token[i]);
            if (char.IsHighSurrogate(c) && i + 1 < token.Length && char.IsLowSurrogate(token[i + 1])
                && FoldedChars.OfPair(c, token[i + 1]) is not FoldedChars.Nothing and var plain)
            {
                c = plain;
                i++;
            }

            if (c != FoldedChars.Nothing)
            {
                hasLatin |= char.IsAsciiLetterLower(c);
                hasOther |= c >= '\u0370';
                destination[length++] = c;
            }
        }

        return length;
    }

    static void Unmask(Span<char> word)
    {
        foreach (ref var c in word)
        {
            c = c >= '\u0370' && LookAlikes.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? LookAlikesAs[at] : c;
        }
    }

    static int Shorten(Span<char> word)
    {
        if (!HasRun(word))
        {
            return word.Length;
        }

        var length = 0;
        for (var i = 0; i < word.Length;)
        {
            var run = RunAt(word, i);
            if (run < 3 && LaughAt(word, i) is >= 6 and var laugh)
            {
                word.Slice(i, 4).CopyTo(word[length..]);
                length += 4;
                i += laugh;
                continue;
            }

            var kept = run >= 3 && char.IsLetter(word[i]) ? 1 : run;
            word.Slice(i, kept).CopyTo(word[length..]);
            length += kept;
            i += run;
        }

        return length;
    }

    // One cheap pass decides that almost every word stays as it is.
    static bool HasRun(ReadOnlySpan<char> word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 2] && (word[i] == word[i - 1] || (i + 3 < word.Length && word[i + 1] == word[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    static int RunAt(ReadOnlySpan<char> word, int i)
    {
        var end = i + 1;
        while (end < word.Length && word[end] == word[i])
        {
            end++;
        }

        return end - i;
    }

    static int LaughAt(ReadOnlySpan<char> word, int i)
    {
        var end = i + 2;
        while (end < word.Length && word[end] == word[end - 2] && word[end] != word[end - 1])
        {
            end++;
        }

        return Math.Min(end, word.Length) - i;
    }
}
