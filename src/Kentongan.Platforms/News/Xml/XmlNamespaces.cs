using System.Collections.Frozen;

namespace Kentongan.Platforms.News.Xml;

/// <summary>The namespaces that feeds use, by address and, where a feed forgot to declare them, by prefix.</summary>
static class XmlNamespaces
{
    public const string Unknown = "?";

    static readonly FrozenDictionary<string, string> _byAddress = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["http://backend.userland.com/rss"] = "", ["http://backend.userland.com/rss2"] = "", ["http://blogs.law.harvard.edu/tech/rss"] = "",
        ["http://purl.org/rss/1.0/"] = "", ["http://my.netscape.com/rdf/simple/0.9/"] = "", ["http://channel.netscape.com/rdf/simple/0.9/"] = "",
        ["http://example.com/newformat#"] = "", ["http://example.com/necho"] = "", ["http://purl.org/echo/"] = "", ["uri/of/echo/namespace#"] = "",
        ["http://purl.org/pie/"] = "", ["http://purl.org/atom/ns#"] = "", ["http://www.w3.org/2005/atom"] = "", ["http://purl.org/rss/1.0/modules/rss091#"] = "",
        ["http://purl.org/net/rss1.1#"] = "", ["http://www.sitemaps.org/schemas/sitemap/0.9"] = "", ["http://www.google.com/schemas/sitemap/0.84"] = "", ["http://www.rssboard.org/rss-specification"] = "",
        ["http://purl.org/dc/elements/1.0/"] = "dc", ["http://purl.org/dc/elements/1.1/"] = "dc", ["http://purl.org/dc/terms/"] = "dcterms",
        ["http://purl.org/rss/1.0/modules/content/"] = "content", ["http://search.yahoo.com/mrss"] = "media", ["http://search.yahoo.com/mrss/"] = "media",
        ["http://www.w3.org/1999/xhtml"] = "xhtml", ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf", ["http://www.w3.org/xml/1998/namespace"] = "xml",
        ["http://www.google.com/schemas/sitemap-news/0.9"] = "news", ["http://www.google.com/schemas/sitemap-image/1.1"] = "image",
        ["http://purl.org/rss/1.0/modules/syndication/"] = "sy", ["http://purl.org/rss/1.0/modules/slash/"] = "slash", ["http://wellformedweb.org/commentapi/"] = "wfw",
        ["http://rssnamespace.org/feedburner/ext/1.0"] = "feedburner", ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    static readonly FrozenSet<string> _prefixes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "dc", "dcterms", "content", "media", "xhtml", "rdf", "xml", "news", "sy", "slash", "wfw", "itunes", "image", "feedburner");

    /// <summary>The short name of a namespace address.</summary>
    public static string OfAddress(string address) =>
        address.Length == 0 ? "" : _byAddress.TryGetValue(address.Trim(), out var space) || _byAddress.TryGetValue(Loose(address.Trim()), out space) ? space : Unknown;

    /// <summary>A name that looks like an address gets an s from those who take it for one.</summary>
    static string Loose(string address) => address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? "http:" + address["https:".Length..] : address;

    /// <summary>What an undeclared prefix most likely means.</summary>
    public static string OfPrefix(string prefix) =>
        prefix.Equals("atom", StringComparison.OrdinalIgnoreCase) || prefix.Equals("rss", StringComparison.OrdinalIgnoreCase) ? ""
        : _prefixes.Contains(prefix) ? prefix.ToLowerInvariant()
        : Unknown;
}
