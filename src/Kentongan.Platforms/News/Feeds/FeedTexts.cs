using System.Text;
using Kentongan.Platforms.News.Html;
using Kentongan.Platforms.News.Xml;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Turns text constructs of every format (plain, escaped HTML, XHTML, base64) into plain text.</summary>
sealed class FeedTexts(FeedBases bases, bool isAtom, string? documentLanguage)
{
    const string Plain = "text/plain", Html = "text/html", Xhtml = "application/xhtml+xml";

    /// <summary>The text of an element whose type is <paramref name="usual"/> unless it says otherwise.</summary>
    public FeedText Read(XmlElement element, string usual)
    {
        var type = TypeOf(element, usual);
        var raw = element.HasChildren ? null : Decode(element, type);
        if (!isAtom && type == Plain && raw is not null && HtmlText.LooksLikeHtml(raw))
        {
            type = Html;
        }

        var text = raw is null ? ElementText.Of(element) : type == Plain ? HtmlText.Tidy(raw) : HtmlText.Of(raw);
        return new(text, type, LanguageOf(element), bases.At(element));
    }

    public FeedText ReadTitle(XmlElement element)
    {
        var title = Read(element, Plain);
        return title with { Text = HtmlText.OneLine(title.Text) };
    }

    public FeedText ReadHtml(XmlElement element) => Read(element, isAtom ? Plain : Html);

    /// <summary>A short value such as a name or an id.</summary>
    public static string Value(XmlElement element) => HtmlText.Tidy(element.Text);

    public string? LanguageOf(XmlElement element)
    {
        var language = element.Inherited("xml:lang") ?? documentLanguage;
        return string.IsNullOrWhiteSpace(language) ? null : language.Trim().Replace('_', '-');
    }

    static string TypeOf(XmlElement element, string usual)
    {
        var type = element.Attribute("type")?.Trim().ToLowerInvariant();
        var isEscaped = element.Attribute("mode") == "escaped";
        return type switch
        {
            null or "" => element.HasChildren && usual == Plain ? Plain : element is { Space: "xhtml" } ? Xhtml : isEscaped && usual != Html ? Plain : usual,
            "text" or "plain" => Plain,
            "html" => Html,
            "xhtml" => Xhtml,
            _ => type,
        };
    }

    static string Decode(XmlElement element, string type)
    {
        var text = element.Text;
        var isBase64 = element.Attribute("mode") == "base64"
            || (element.Attribute("mode") is null && element.Attribute("type") is not null && type.Contains('/', StringComparison.Ordinal) && !IsTextual(type));
        if (!isBase64 || text.Length == 0)
        {
            return text;
        }

        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var written) ? Encoding.UTF8.GetString(bytes.AsSpan(0, written)) : text;
    }

    static bool IsTextual(string type) => type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("/xml", StringComparison.Ordinal);
}
