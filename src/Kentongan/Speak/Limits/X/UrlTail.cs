namespace Kentongan.Speak.Limits.X;

/// <summary>Port, path and query of an address in running text: each ends before punctuation that belongs to the sentence.</summary>
static class UrlTail
{
    public static int PortEnd(string text, int start)
    {
        var end = start + 1;
        while (start < text.Length && text[start] == ':' && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > start + 1 ? end : start;
    }

    public static int PathEnd(string text, int start)
    {
        if (start >= text.Length || text[start] != '/')
        {
            return start;
        }

        var (at, end) = (start + 1, start + 1);
        while (at < text.Length)
        {
            var parens = text[at] == '(' ? BalancedEnd(text, at, 2) : 0;
            if (parens == 0 && !XCharacters.InPath(text[at]))
            {
                break;
            }

            var ends = parens > 0 || XCharacters.EndsPath(text[at]);
            at = parens > 0 ? parens : at + 1;
            end = ends ? at : end;
        }

        return end;
    }

    public static int QueryEnd(string text, int start)
    {
        if (start >= text.Length || text[start] != '?')
        {
            return start;
        }

        var end = start;
        for (var at = start + 1; at < text.Length && XCharacters.InQuery(text[at]); at++)
        {
            end = XCharacters.EndsQuery(text[at]) ? at + 1 : end;
        }

        return end;
    }

    /// <summary>Behind the bracket that closes the one at <paramref name="open"/>, at most <paramref name="depth"/> deep; 0 when it is empty or open.</summary>
    static int BalancedEnd(string text, int open, int depth)
    {
        var nested = false;
        for (var at = open + 1; at < text.Length && depth > 0; at++)
        {
            if (text[at] == ')')
            {
                return at > open + 1 ? at + 1 : 0;
            }

            var inner = text[at] == '(' && !nested ? BalancedEnd(text, at, depth - 1) : 0;
            if (inner == 0 && !XCharacters.InPath(text[at]))
            {
                return 0;
            }

            nested |= inner > 0;
            at = inner > 0 ? inner - 1 : at;
        }

        return 0;
    }
}
