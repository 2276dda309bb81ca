using System.Collections.Frozen;

namespace Kentongan.Language.Tokens;

/// <summary>Finds web addresses: with a scheme, with <c>www.</c>, or bare with a known ending (<c>tirto.id/abc</c>).</summary>
static class LinkScanner
{
    static readonly FrozenSet<string> _endings = new[]
    {
        "id", "com", "net", "org", "info", "co", "ly", "gov", "edu", "me", "tv", "io", "be", "gl", "my", "sg", "news", "app", "xyz",
        "online", "site", "asia", "biz", "link", "page", "dev", "uk", "au", "jp", "gd", "is", "social",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _isEnding = _endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The token that the word at <paramref name="start"/> begins when it is an address (or an e-mail address); null when it is a word.</summary>
    public static Token? Extend(ReadOnlySpan<char> text, int start, int word)
    {
        var end = start + word;
        if (end >= text.Length || text[end] is not (':' or '.' or '@' or '-' or '_'))
        {
            return null;
        }

        var rest = text[start..];
        if (SchemeLength(rest, word) is > 0 and var scheme && PathLength(rest[scheme..]) is > 0 and var path)
        {
            return new Token(start, scheme + path, TokenKind.Link);
        }

        return HostLength(rest) is > 0 and var host
            ? new Token(start, host + TailLength(rest[host..]), TokenKind.Link)
            : MailLength(rest) is > 0 and var mail ? new Token(start, mail, TokenKind.Other) : null;
    }

    /// <summary>The units of a bare host name at the start of <paramref name="text"/>: labels, dots and a known ending; 0 when it is none.</summary>
    public static int HostLength(ReadOnlySpan<char> text)
    {
        var label = 0;
        var i = 0;
        for (; i < text.Length && i < 80 && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_' or '.'); i++)
        {
            if (text[i] != '.')
            {
                continue;
            }

            if (i == label)
            {
                break;
            }

            label = i + 1;
        }

        while (i > 0 && text[i - 1] is ('.' or '-' or '_'))
        {
            i--;
        }

        var dot = text[..i].LastIndexOf('.');
        return dot > 0 && _isEnding.Contains(text[(dot + 1)..i]) && !IsSentenceEnd(text[..i], dot) ? i : 0;
    }

    static int SchemeLength(ReadOnlySpan<char> text, int word) =>
        text[..word].Equals("https", StringComparison.OrdinalIgnoreCase) || text[..word].Equals("http", StringComparison.OrdinalIgnoreCase)
            ? text[word..].StartsWith("://", StringComparison.Ordinal) ? word + 3 : 0
            : 0;

    // "mantap.Me too" and "ok.Is it": an ending that starts with a capital after a small letter is a forgotten space.
    static bool IsSentenceEnd(ReadOnlySpan<char> text, int dot) => char.IsAsciiLetterUpper(text[dot + 1]) && char.IsAsciiLetterLower(text[dot - 1]);

    static int TailLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('/' or '?' or ':' or '#'))
        {
            return 0;
        }

        var length = PathLength(text);
        return length > 1 || text[0] == '/' ? length : 0;
    }

    static int PathLength(ReadOnlySpan<char> text)
    {
        var i = 0;
        var open = 0;
        while (i < text.Length && IsPathChar(text[i]) && !(text[i] == ')' && open == 0))
        {
            open += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            i++;
        }

        while (i > 0 && text[i - 1] is ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*'))
        {
            i--;
        }

        return i;
    }

    static bool IsPathChar(char c) => c < 128
        ? c > ' ' && c is not ('<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`' or '\u007f')
        : CharClasses.IsWordPart(c);

    static int MailLength(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && i < 64 && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '-' or '_' or '+'))
        {
            i++;
        }

        if (i == 0 || i >= text.Length || text[i] != '@')
        {
            return 0;
        }

        var host = HostLength(text[(i + 1)..]);
        return host > 0 ? i + 1 + host : 0;
    }
}
