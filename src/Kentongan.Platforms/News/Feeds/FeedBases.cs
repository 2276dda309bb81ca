using Kentongan.Listen.Urls;
using Kentongan.Platforms.News.Xml;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Which address relative links refer to (xml:base), and which links may leave the feed.</summary>
sealed class FeedBases(string documentUrl)
{
    static readonly string[] _harmless =
    [
        "http", "https", "ftp", "mailto", "tel", "news", "magnet", "feed", "sip", "urn", "tag", "gopher", "irc", "xmpp", "callto", "aim", "webcal", "rtsp", "mms", "svn", "git", "ssh", "sftp", "nntp", "geo", "sms", "cid", "mid", "ed2k", "itms", "itpc", "podcast", "rsync", "snews", "telnet", "imap", "fax",
    ];

    /// <summary>The base that holds at an element.</summary>
    public string At(XmlElement element)
    {
        var outer = element.Parent is { } parent ? At(parent) : documentUrl;
        return element.Attribute("xml:base") is { } own && IsHarmless(own) ? Resolve(outer, own) : outer;
    }

    /// <summary>The absolute form of a link; empty when its scheme could act in a browser.</summary>
    public string Link(XmlElement element, string reference)
    {
        reference = reference.Trim();
        return reference.Length == 0 || !IsHarmless(reference) ? "" : Resolve(At(element), reference);
    }

    /// <summary>The absolute form of a link in an attribute, where empty means this very document.</summary>
    public string LinkAttribute(XmlElement element, string reference) =>
        string.IsNullOrWhiteSpace(reference) ? At(element) : Link(element, reference);

    public static bool IsHarmless(string reference)
    {
        var scheme = UrlParts.Parse(reference.Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)).Scheme;
        return scheme is null ? !LooksLikeScript(reference) : Array.Exists(_harmless, name => name.Equals(scheme, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A browser skips control characters within a scheme; so a colon before any slash is suspicious.</summary>
    static bool LooksLikeScript(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && reference.IndexOfAny(['/', '?', '#', '.']) is var other && (other < 0 || colon < other);
    }

    static string Resolve(string outer, string reference) => UrlResolution.Resolve(outer, reference);
}
