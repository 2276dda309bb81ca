namespace Kentongan.Listen.Urls;

/// <summary>
/// The five parts of an address (RFC 3986, appendix B), as they were written. A part that is absent is null, so that <c>?</c> without a
/// query differs from none.
/// </summary>
public readonly record struct UrlParts(string? Scheme, string? Authority, string Path, string? Query, string? Fragment)
{
    public static UrlParts Parse(string text)
    {
        var (rest, fragment) = CutLast(text, text.IndexOf('#', StringComparison.Ordinal));
        (rest, var query) = CutLast(rest, rest.IndexOf('?', StringComparison.Ordinal));
        var scheme = SchemeLength(rest);
        var name = scheme > 0 ? rest[..scheme] : null;
        rest = scheme > 0 ? rest[(scheme + 1)..] : rest;
        if (!rest.StartsWith("//", StringComparison.Ordinal))
        {
            return new(name, null, rest, query, fragment);
        }

        var slash = rest.IndexOf('/', 2);
        return new(name, slash < 0 ? rest[2..] : rest[2..slash], slash < 0 ? "" : rest[slash..], query, fragment);
    }

    public bool IsWeb => Scheme is not null && Authority is { Length: > 0 }
        && (Scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || Scheme.Equals("https", StringComparison.OrdinalIgnoreCase));

    /// <summary>The host without user and port.</summary>
    public string Host
    {
        get
        {
            var host = Authority is null ? "" : Authority[(Authority.LastIndexOf('@') + 1)..];
            var port = host.LastIndexOf(':');
            return port > host.LastIndexOf(']') ? host[..port] : host;
        }
    }

    /// <summary>The digits behind the host; null when there are none.</summary>
    public string? Port
    {
        get
        {
            var host = Authority?[(Authority.LastIndexOf('@') + 1)..] ?? "";
            var port = host.LastIndexOf(':');
            return port > 0 && port > host.LastIndexOf(']') ? host[(port + 1)..] : null;
        }
    }

    public override string ToString() =>
        (Scheme is null ? "" : Scheme + ":") + (Authority is null ? "" : "//" + Authority) + Path
        + (Query is null ? "" : "?" + Query) + (Fragment is null ? "" : "#" + Fragment);

    static (string Before, string? Part) CutLast(string text, int at) => at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);

    static int SchemeLength(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(text[0]))
        {
            return 0;
        }

        return text.AsSpan(0, colon).ContainsAnyExcept(_schemeCharacters) ? 0 : colon;
    }

    static readonly System.Buffers.SearchValues<char> _schemeCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");
}
