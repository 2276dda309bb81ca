namespace Kentongan.Listen.Urls;

/// <summary>Addresses that only lead to another one, which they name: share links, click counters, AMP caches.</summary>
static class UrlWrappings
{
    /// <summary>Hosts and paths whose parameter is where the reader goes.</summary>
    static readonly (string Host, string Path, string Parameter)[] _counters =
    [
        ("facebook.com", "/sharer.php", "u"), ("facebook.com", "/sharer/sharer.php", "u"), ("facebook.com", "/l.php", "u"), ("facebook.com", "/flx/warn/", "u"), ("instagram.com", "/", "u"),
        ("google.com", "/url", "url"), ("google.com", "/url", "q"), ("google.co.id", "/url", "url"), ("google.co.id", "/url", "q"), ("youtube.com", "/redirect", "q"),
        ("linkedin.com", "/shareArticle", "url"), ("linkedin.com", "/sharing/share-offsite/", "url"), ("twitter.com", "/intent/tweet", "url"), ("x.com", "/intent/tweet", "url"), ("t.me", "/share/url", "url"),
    ];

    /// <summary>The address inside; null when there is none.</summary>
    public static string? Inside(UrlParts parts)
    {
        if (!parts.IsWeb)
        {
            return null;
        }

        var host = parts.Host.ToLowerInvariant();
        return Cached(host, parts.Path) ?? Array.FindAll(_counters, one => IsAt(host, one.Host) && parts.Path.Equals(one.Path, StringComparison.OrdinalIgnoreCase))
            .Select(one => UrlQuery.ValueOf(parts.Query, one.Parameter)).FirstOrDefault(IsAddress);
    }

    /// <summary><c>google.com/amp/s/kabar.id/a</c>, <c>kabar-id.cdn.ampproject.org/c/s/kabar.id/a</c>; s stands for https.</summary>
    static string? Cached(string host, string path)
    {
        var rest = IsAt(host, "google.com") && path.StartsWith("/amp/", StringComparison.Ordinal) ? path[5..]
            : IsAt(host, "cdn.ampproject.org") && path.Length > 3 && path[2] == '/' && path[1] is 'c' or 'v' ? path[3..]
            : null;
        return rest is null ? null : rest.StartsWith("s/", StringComparison.Ordinal) ? "https://" + rest[2..] : "http://" + rest;
    }

    static bool IsAddress(string? url) => url is not null && UrlHosts.IsPublicWeb(UrlParts.Parse(url));

    static bool IsAt(string host, string site) => host == site || host.EndsWith("." + site, StringComparison.Ordinal);
}
