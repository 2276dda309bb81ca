using System.Text.RegularExpressions;
using Kentongan.Platforms.News.Html;
using Kentongan.Platforms.News.Xml;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Reads authors: Atom's elements, or RSS's one line with a name and an address in some order.</summary>
static partial class FeedPersons
{
    public static FeedPerson? Read(XmlElement element, FeedBases bases)
    {
        if (!element.HasChildren)
        {
            return FromLine(HtmlText.OneLine(HtmlText.Tidy(element.Text)));
        }

        string? name = null, email = null, url = null;
        foreach (var child in element.Children)
        {
            var value = FeedTexts.Value(child);
            switch (child.Name)
            {
                case "name" or "author": name = value; break;
                case "email": email = value; break;
                case "uri" or "url" or "homepage": url = bases.Link(child, value); break;
            }
        }

        return name is null && email is null && url is null ? FromLine(ElementText.Of(element)) : new(name, email, url);
    }

    /// <summary><c>editor@contoh.id (Nama)</c>, <c>Nama &lt;editor@contoh.id&gt;</c>, or one of the two.</summary>
    public static FeedPerson? FromLine(string line)
    {
        line = line.Trim();
        if (line.Length == 0)
        {
            return null;
        }

        var email = Email().Match(line);
        if (!email.Success)
        {
            return new(line, null, null);
        }

        var name = line.Replace(email.Value, "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal).Replace("<>", "", StringComparison.Ordinal).Replace("&lt;&gt;", "", StringComparison.Ordinal).Trim();
        name = name.StartsWith('(') && name.EndsWith(')') ? name[1..^1].Trim() : name;
        return new(name.Length > 0 ? name : null, email.Groups["address"].Value, null);
    }

    [GeneratedRegex(@"(?:mailto:)?(?<address>[\w.+%'-]+@(?:[\w-]+\.)*[\w-]+)(?:\?subject=[^\s)>]*)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Email();
}
