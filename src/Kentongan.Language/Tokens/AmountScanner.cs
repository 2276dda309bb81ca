namespace Kentongan.Language.Tokens;

/// <summary>Finds an amount of money: <c>Rp 50.000</c>, <c>Rp50rb</c>, <c>IDR 5 000</c>, <c>$5</c>; a lone currency sign counts, a lone <c>Rp</c> does not.</summary>
static class AmountScanner
{
    static readonly string[] _codes = ["rp", "idr", "usd"];

    public static int Length(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var isSign = CharClasses.Of(rest[0]) == CharClass.Currency;
        var code = isSign ? 1 : CodeLength(rest);
        if (code == 0)
        {
            return 0;
        }

        var number = NumberAfter(rest, code);
        if (number == 0)
        {
            return isSign ? 1 : 0;
        }

        var end = NumberScanner.Length(rest[number..]) + number;
        return end + MagnitudeAfter(rest[end..]);
    }

    static int CodeLength(ReadOnlySpan<char> text)
    {
        if ((text[0] | 0x20) is not ('r' or 'i' or 'u'))
        {
            return 0;
        }

        foreach (var code in _codes)
        {
            if (text.StartsWith(code, StringComparison.OrdinalIgnoreCase))
            {
                return code.Length;
            }
        }

        return 0;
    }

    static int NumberAfter(ReadOnlySpan<char> text, int i)
    {
        i += i < text.Length && text[i] == '.' ? 1 : 0;
        i += i < text.Length && text[i] is (' ' or '\u00a0') ? 1 : 0;
        return i < text.Length && NumberScanner.IsDigit(text[i]) ? i : 0;
    }

    static int MagnitudeAfter(ReadOnlySpan<char> text)
    {
        var letters = 0;
        while (letters < text.Length && letters < 8 && CharClasses.IsWordPart(text[letters]))
        {
            letters++;
        }

        return NumberScanner.IsMagnitude(text[..letters]) ? letters : 0;
    }
}
