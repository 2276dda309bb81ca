using System.Buffers;
using System.Globalization;
using System.Text;

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
        var url = WithoutControls(text).Replace("&amp;", "&", StringComparison.Ordinal);
        url = CutAt(url, url.AsSpan().IndexOfAny(_markup));
        url = CutSecondAddress(url);
        var parts = UrlParts.Parse(url);
        if (parts.Path.EndsWith("sharer.php", StringComparison.Ordinal) && UrlQuery.ValueOf(parts.Query, "u") is { } shared)
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
        var query = parts.Query is null || !parts.Query.Contains('=', StringComparison.Ordinal) ? parts.Query : UrlQuery.Without(parts.Query, Drop);
        var fragment = parts.Fragment is null || !parts.Fragment.Contains('=', StringComparison.Ordinal) || parts.Fragment.StartsWith(':') ? parts.Fragment : UrlQuery.Without(parts.Fragment, Drop);
        var scheme = parts.Scheme!.ToLowerInvariant();
        var path = parts.Path.Length == 0 && (query ?? fragment) is not null ? "/" : Escape(parts.Path);
        return new UrlParts(scheme, AuthorityOf(parts, scheme), path, query is null ? null : Escape(query), fragment).ToString();
    }

    static bool IsReferrer(string value, string host, IReadOnlyList<string> referrers) =>
        value.Equals(host, StringComparison.OrdinalIgnoreCase) || referrers.Contains(value, StringComparer.OrdinalIgnoreCase);

    static string AuthorityOf(UrlParts parts, string scheme)
    {
        var isDefault = parts.Port is null or "" || (scheme, parts.Port) is ("http", "80") or ("https", "443");
        return Readable(parts.Host.ToLowerInvariant()) + (isDefault ? "" : ":" + parts.Port);
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

    static string WithoutControls(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (!char.IsControl(c) && c is not ('\u200B' or '\uFEFF'))
            {
                clean.Append(c == ' ' ? "%20" : c);
            }
        }

        return clean.ToString();
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

        return UrlHosts.IsPublicWeb(UrlParts.Parse(url[..second])) ? url[..second]
            : UrlHosts.IsPublicWeb(UrlParts.Parse(url[second..])) ? url[second..]
            : url;
    }

    static string Escape(string part) => part.Replace("'", "%27", StringComparison.Ordinal);
}
