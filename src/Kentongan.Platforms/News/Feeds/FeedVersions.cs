using Kentongan.Platforms.News.Xml;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Which format a document is in.</summary>
static class FeedVersions
{
    /// <summary>The short name of the format; empty when it is no feed.</summary>
    public static string Of(XmlElement root, string? doctype) => root.Name switch
    {
        "rss" when IsNetscape(doctype) => "rss091n",
        "rss" => Rss(root.Attribute("version")?.Trim()),
        "rdf" => Rdf(root),
        "feed" => Atom(root),
        "channel" or "item" => "rss",
        _ => "",
    };

    /// <summary>Netscape's RSS 0.91 differs from UserLand's by its document type only.</summary>
    static bool IsNetscape(string? doctype) =>
        doctype?.Contains("//Netscape Communications//DTD RSS 0.91//", StringComparison.OrdinalIgnoreCase) == true;

    static string Rss(string? version) => version switch
    {
        "0.90" => "rss090",
        "0.91" => "rss091u",
        "0.92" => "rss092",
        "0.93" => "rss093",
        "0.94" => "rss094",
        { } text when text.StartsWith('2') => "rss20",
        _ => "rss",
    };

    static string Rdf(XmlElement root)
    {
        var addresses = root.Attributes.Where(attribute => attribute.Name.StartsWith("xmlns", StringComparison.Ordinal)).Select(attribute => attribute.Value).ToList();
        return addresses.Contains("http://purl.org/rss/1.0/") ? "rss10"
            : addresses.Exists(address => address.Contains("netscape.com/rdf/simple/0.9", StringComparison.Ordinal)) ? "rss090"
            : "rss10";
    }

    static string Atom(XmlElement root)
    {
        var declared = root.Attributes.Find(attribute => attribute.Name is "xmlns" || attribute.Value is "http://www.w3.org/2005/Atom" or "http://purl.org/atom/ns#").Value;
        return declared?.ToLowerInvariant() switch
        {
            "http://www.w3.org/2005/atom" => "atom10",
            "http://purl.org/atom/ns#" when root.Attribute("version") is null or "0.3" => "atom03",
            _ => root.Attribute("version") switch { "0.1" => "atom01", "0.2" => "atom02", "0.3" => "atom03", "1.0" => "atom10", _ => "atom" },
        };
    }
}
