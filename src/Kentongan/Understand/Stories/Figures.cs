namespace Kentongan.Understand.Stories;

/// <summary>The figures of a text: what was counted and measured, without dates and clock times.</summary>
static class Figures
{
    const int FewestToTell = 2;
    const double Enough = 0.5;

    /// <summary>Numbers of two digits and more, as they are written.</summary>
    public static IReadOnlySet<string> Of(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                continue;
            }

            var end = End(text, at);
            var number = text[at..end].TrimEnd('.', ',');
            if (number.Length > 1 && !IsDate(text, at, at + number.Length, number))
            {
                found.Add(number);
            }

            at = end;
        }

        return found;
    }

    /// <summary>Whether two texts count the same things; too few figures tell nothing against it. A copy that was cut has fewer of them.</summary>
    public static bool Agree(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var fewer = Math.Min(one.Count, other.Count);
        return fewer < FewestToTell || one.Count(other.Contains) >= Enough * fewer;
    }

    static int End(string text, int from)
    {
        while (from < text.Length && (char.IsAsciiDigit(text[from]) || text[from] is '.' or ','))
        {
            from++;
        }

        return from;
    }

    /// <summary>A year, a part of 22/11/2026, or a time such as 10.15 WIB.</summary>
    static bool IsDate(string text, int start, int end, string number) =>
        (number.Length == 4 && number[0] is '1' or '2' && number[1] is '9' or '0' && !number.Contains('.', StringComparison.Ordinal))
        || (start > 0 && text[start - 1] is '/' or ':' or '-') || (end < text.Length && text[end] is '/' or ':')
        || text.AsSpan(end).TrimStart().StartsWith("WI", StringComparison.Ordinal);
}
