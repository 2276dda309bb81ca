using System.Text;
using Kentongan.Platforms.News.Html;
using Kentongan.Platforms.News.Xml;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>The text of mark-up that stands as elements in the feed itself (XHTML, or HTML that nobody escaped).</summary>
static class ElementText
{
    public static string Of(XmlElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return HtmlText.Tidy(text.ToString());
    }

    static void Append(XmlElement element, StringBuilder text)
    {
        foreach (var item in element.Content)
        {
            if (item is string piece)
            {
                text.Append(piece);
            }
            else if (item is XmlElement child && !HtmlText.IsSilent(child.Name))
            {
                text.Append(HtmlText.IsBlock(child.Name) ? "\n" : "");
                Append(child, text);
                text.Append(HtmlText.IsBlock(child.Name) ? "\n" : "");
            }
        }
    }
}
