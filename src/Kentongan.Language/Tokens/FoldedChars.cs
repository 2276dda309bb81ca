using System.Globalization;
using System.Text;

namespace Kentongan.Language.Tokens;

/// <summary>The folded form of every UTF-16 unit, made once from Unicode's own decompositions: accents and invisible characters go, case goes.</summary>
static class FoldedChars
{
    /// <summary>Stands for a unit that leaves no trace.</summary>
    public const char Nothing = '\0';

    const string SmallCapitals = "ᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ";
    const string SmallCapitalsAs = "abcdefghijklmnopqrstuvwyz";
    const string Strokes = "łøđħŧıßæœðþŀŋĸ";
    const string StrokesAs = "lodhtisaodtlnk";

    const int FirstMathematical = 0x1d400;
    const int Mathematicals = 0x400;

    static readonly char[] _of = Build();
    static readonly char[] _mathematical = BuildMathematical();

    public static char Of(char c) => _of[c];

    /// <summary>The plain letter or digit behind a mathematical one (𝗯 → b), which takes two units; nothing for any other pair.</summary>
    public static char OfPair(char high, char low) =>
        char.ConvertToUtf32(high, low) - FirstMathematical is >= 0 and < Mathematicals and var at ? _mathematical[at] : Nothing;

    static char[] BuildMathematical()
    {
        var plain = new char[Mathematicals];
        for (var i = 0; i < plain.Length; i++)
        {
            var letter = char.ConvertFromUtf32(FirstMathematical + i).Normalize(NormalizationForm.FormKC);
            plain[i] = letter.Length == 1 ? _of[letter[0]] : Nothing;
        }

        return plain;
    }

    static char[] Build()
    {
        var folded = new char[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            folded[i] = Fold((char)i);
        }

        Map(folded, SmallCapitals, SmallCapitalsAs);
        Map(folded, Strokes, StrokesAs);
        Map(folded, "‐‑‒–", "----");
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = folded[i] == Nothing ? Nothing : folded[folded[i]];
        }

        return folded;
    }

    static void Map(char[] folded, string from, string to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            folded[from[i]] = to[i];
            folded[char.ToUpperInvariant(from[i])] = to[i];
        }
    }

    static char Fold(char c)
    {
        if (c < 128)
        {
            return c is '\'' or '`' || char.IsControl(c) ? Nothing : char.ToLowerInvariant(c);
        }

        if (char.IsSurrogate(c))
        {
            return c;
        }

        if (IsDropped(c))
        {
            return Nothing;
        }

        return IsDecomposed(c) ? char.ToLowerInvariant(Base(c)) : FoldDigit(c) ?? char.ToLowerInvariant(c);
    }

    static char? FoldDigit(char c) =>
        CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit ? (char)('0' + digit) : null;

    // Latin, Greek and Cyrillic letters with accents, full-width forms and ligatures; other scripts keep theirs, which are letters of their own.
    static bool IsDecomposed(char c) => c is (>= '\u00c0' and <= '\u052f') or (>= '\u1e00' and <= '\u1fff') or (>= '\uff00' and <= '\uff5e')
        or (>= '\u2100' and <= '\u2188') or (>= '\u24b6' and <= '\u24e9') or (>= '\u1d2c' and <= '\u1d6a') or '\u00aa' or '\u00ba' or '\u00b2' or '\u00b3';

    static char Base(char c)
    {
        var plain = c.ToString().Normalize(NormalizationForm.FormKD);
        return plain.Length > 0 && (char.IsLetterOrDigit(plain[0]) || char.IsAscii(plain[0])) ? plain[0] : c;
    }

    // Combining accents, Arabic vowel signs and the Arabic stretch, apostrophes, and what cannot be seen.
    static bool IsDropped(char c) => c is (>= '\u0300' and <= '\u036f') or (>= '\u1ab0' and <= '\u1aff') or (>= '\u1dc0' and <= '\u1dff')
            or (>= '\u20d0' and <= '\u20ff') or (>= '\ufe00' and <= '\ufe0f') or (>= '\ufe20' and <= '\ufe2f')
            or (>= '\u064b' and <= '\u065f') or '\u0670' or '\u0640' or '’' or '‘' or 'ʼ' or '´'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;
}
