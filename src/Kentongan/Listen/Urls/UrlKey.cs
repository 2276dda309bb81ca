namespace Kentongan.Listen.Urls;

/// <summary>
/// One key for all the addresses of one page: with or without www, m, AMP, https, tracking, anchors and "all pages". It is compared,
/// never fetched.
/// </summary>
public static class UrlKey
{
    static readonly string[] _mirrorHosts = ["www.", "m.", "mobile.", "amp.", "www1.", "www2."];

    /// <summary>The key; what is no web address is its own key.</summary>
    public static string Of(string text)
    {
        var scrubbed = FetchableUrl.Scrub(text);
        if (!UrlHosts.IsPublicWeb(UrlParts.Parse(scrubbed)))
        {
            return scrubbed;
        }

        var parts = UrlParts.Parse(FetchableUrl.Normalise(scrubbed));
        var query = UrlQuery.Without(parts.Query, (name, value) => IsPresentation(name, value) || IsMobileBlog(parts.Path, name, value));
        return new UrlParts("http", Site(parts.Host), Path(parts.Path), query, null).ToString();
    }

    /// <summary>The host as one would name the site: <c>contoh.go.id</c> for <c>www.contoh.go.id</c>.</summary>
    public static string Site(string host)
    {
        var site = host.ToLowerInvariant().TrimEnd('.');
        while (Array.Find(_mirrorHosts, prefix => site.StartsWith(prefix, StringComparison.Ordinal) && site.IndexOf('.', prefix.Length) > 0) is { } mirror)
        {
            site = site[mirror.Length..];
        }

        return site;
    }

    static string Path(string path)
    {
        path = path.TrimEnd('/');
        path = path.EndsWith("/amp", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path;
        path = path.StartsWith("/amp/", StringComparison.OrdinalIgnoreCase) ? path[4..] : path;
        return path.Length == 0 ? "/" : path;
    }

    /// <summary>Blogger's form for small screens.</summary>
    static bool IsMobileBlog(string path, string name, string value) => name == "m" && value is ("0" or "1") && path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>How Indonesian outlets show a split article in one page, and its AMP form.</summary>
    static bool IsPresentation(string name, string value) => (name.ToLowerInvariant(), value.ToLowerInvariant()) switch
    {
        ("amp", "" or "1" or "true") or ("outputtype", "amp") => true,
        ("page", "all" or "1") or ("single" or "showpage", "1" or "all") => true,
        ("ref" or "source" or "from" or "referrer", _) => true,
        _ => false,
    };
}
