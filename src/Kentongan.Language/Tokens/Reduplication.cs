namespace Kentongan.Language.Tokens;

/// <summary>
/// Indonesian doubles words: whole (<c>anak-anak</c>), with affixes (<c>berlari-lari</c>, <c>tolong-menolong</c>, <c>anak-anaknya</c>),
/// with changed sounds (<c>bolak-balik</c>), and on the phone with a digit (<c>anak2</c>, <c>teman2nya</c>).
/// </summary>
public static class Reduplication
{
    static readonly string[] _tails = ["", "nya", "an", "lah", "kah", "ku", "mu", "pun", "kan", "i"];

    /// <summary>Whether two parts around a hyphen are one doubled word and not two words.</summary>
    public static bool IsPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length < 2 || second.Length < 2 || char.IsAsciiDigit(first[0]) || char.IsAsciiDigit(second[0]))
        {
            return false;
        }

        if (second.StartsWith(first, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return first.Length >= 3 && second.Length >= 3 && (SharesCore(first, second) || IsRhyme(first, second));
    }

    /// <summary>Splits <c>teman2nya</c> into the word <c>teman</c> and what follows the digit; false when it is not a doubled word.</summary>
    public static bool TrySplitDigit(ReadOnlySpan<char> word, out int baseLength, out int tailStart)
    {
        baseLength = word.IndexOfAnyExceptInRange('a', 'z');
        tailStart = baseLength + 1;
        if (baseLength < 3 || word[baseLength] is not ('2' or '²') || word[..baseLength].IndexOfAny("aiueo") < 0)
        {
            return false;
        }

        foreach (var tail in _tails)
        {
            if (word[tailStart..].SequenceEqual(tail))
            {
                return true;
            }
        }

        return false;
    }

    // berlari-lari, pukul-memukul, dua-duanya: the shorter part (less one sound that a prefix may swallow) is inside the other.
    static bool SharesCore(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var core = 0;
        while (core < second.Length && core < first.Length && !first.EndsWith(second[..(second.Length - core)], StringComparison.OrdinalIgnoreCase))
        {
            core++;
        }

        return second.Length - core >= Math.Max(3, first.Length / 2) || second.EndsWith(first[1..], StringComparison.OrdinalIgnoreCase);
    }

    // bolak-balik, sayur-mayur, warna-warni: as long (give or take nothing) and at least half of the letters in place.
    static bool IsRhyme(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length != second.Length || first.Length < 4)
        {
            return false;
        }

        var same = 0;
        for (var i = 0; i < first.Length; i++)
        {
            same += char.ToLowerInvariant(first[i]) == char.ToLowerInvariant(second[i]) ? 1 : 0;
        }

        return same * 5 >= first.Length * 3;
    }
}
