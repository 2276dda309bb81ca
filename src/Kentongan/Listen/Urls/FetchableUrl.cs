using System.Buffers;
using System.Globalization;

namespace Kentongan.Listen.Urls;

/// <summary>The form of an address under which its page is fetched and shown: repaired, without tracking, still leading to the same page.</summary>
public static class FetchableUrl
{
    static readonly SearchValues<char> _markup = SearchValues.Create("<>{}\"");
    static readonly IdnMapping _idn = new() { AllowUnassigned = true };

    /// <summary>The clean form; null when it is no address on the web.</summary>
    /// <param name="referrers">Hosts (feed, site) whose name in a <c>ref</c> parameter says only where the reader came from.</param>
    public static string? Of(string? text, params IReadOnlyList<string> referrers)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var scrubbed = Scrub(text);
        return UrlHosts.IsPublicWeb(UrlParts.Parse(scrubbed)) ? Normalise(scrubbed, referrers) : null;
    }

    /// <summary>Repairs what copying and templates broke: spaces, mark-up behind the address, two addresses glued together, share links.</summary>
    public static string Scrub(string text)
    {
        var url = UrlRepair.Of(text);
        url = CutAt(url, url.AsSpan().IndexOfAny(_markup));
        url = CutSecondAddress(url);
        var parts = UrlParts.Parse(url);
        if (UrlWrappings.Inside(parts) is { } shared)
        {
            return Scrub(shared);
        }

        return parts is { Path: "/", Query: null, Fragment: null } ? url[..^1] : url;
    }

    /// <summary>Lower-case scheme and host, no default port, readable host, no tracking parameters, the others in order.</summary>
    public static string Normalise(string url, params IReadOnlyList<string> referrers)
    {
        var parts = UrlParts.Parse(url);
        if (!parts.IsWeb)
        {
            return url;
        }

        bool Drop(string name, string value) => TrackingParameters.Contains(name) || (name is "ref" or "referrer" && IsReferrer(value, parts.Host, referrers));
        var query = Cleaned(parts.Query, Drop);
        var fragment = parts.Fragment?.StartsWith(':') == true ? UrlEscapes.Canonical(parts.Fragment) : Cleaned(parts.Fragment, Drop);
        var scheme = parts.Scheme!.ToLowerInvariant();
        var path = parts.Path.Length == 0 && (query ?? fragment) is not null ? "/" : PathOf(parts.Path);
        return new UrlParts(scheme, AuthorityOf(parts, scheme), path, query, fragment).ToString();
    }

    /// <summary>A query or a fragment of parameters without those to drop; what has no parameters stays.</summary>
    static string? Cleaned(string? part, Func<string, string, bool> drop)
    {
        var written = UrlEscapes.Canonical((part ?? "").Trim('&'));
        return written.Length == 0 ? null : written.Contains('=', StringComparison.Ordinal) ? UrlQuery.Without(written, drop) : written;
    }

    static string PathOf(string path) => UrlPaths.WithoutDots(UrlPaths.WithoutEmptySteps(UrlEscapes.Canonical(path)));

    static bool IsReferrer(string value, string host, IReadOnlyList<string> referrers) =>
        value.Equals(host, StringComparison.OrdinalIgnoreCase) || referrers.Contains(value, StringComparer.OrdinalIgnoreCase);

    static string AuthorityOf(UrlParts parts, string scheme)
    {
        var port = parts.Port?.TrimStart('0');
        var isDefault = string.IsNullOrEmpty(port) || (scheme, port) is ("http", "80") or ("https", "443");
        return Readable(parts.Host.TrimEnd('.').ToLowerInvariant()) + (isDefault ? "" : ":" + port);
    }

    static string Readable(string host)
    {
        if (!host.Contains("xn--", StringComparison.Ordinal))
        {
            return host;
        }

        try
        {
            return _idn.GetUnicode(host);
        }
        catch (ArgumentException)
        {
            return host; // only looks encoded
        }
    }

    static string CutAt(string url, int at) => at < 0 ? url : url[..at];

    /// <summary><c>https://a.id/xhttps://b.id</c>: the first address, unless only the second is one.</summary>
    static string CutSecondAddress(string url)
    {
        var second = Math.Max(url.IndexOf("http://", 1, StringComparison.OrdinalIgnoreCase), url.IndexOf("https://", 1, StringComparison.OrdinalIgnoreCase));
        if (second <= 0 || url[..second].AsSpan().IndexOfAny('?', '=', '#') >= 0)
        {
            return url;
        }

        return UrlHosts.IsPublicWeb(UrlParts.Parse(url[..second])) ? IsArchived(url, second) ? url : url[..second]
            : UrlHosts.IsPublicWeb(UrlParts.Parse(url[second..])) ? url[second..]
            : url;
    }

    /// <summary>A web archive keeps the address as a step of its own path.</summary>
    static bool IsArchived(string url, int second) => url[second - 1] == '/';
}
