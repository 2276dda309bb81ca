using System.Text;
using System.Text.RegularExpressions;

namespace Kentongan.Listen.Urls;

/// <summary>Puts right what copying, feeds and templates do to addresses before anything is read in them.</summary>
static partial class UrlRepair
{
    const string FeedScheme = "feed:", CData = "<![CDATA[";

    /// <summary>The address without wrappings and invisible characters, with as many slashes as it needs.</summary>
    public static string Of(string text)
    {
        var url = WithoutControls(Unwrapped(text.Trim())).Replace("&amp;", "&", StringComparison.Ordinal);
        url = url.StartsWith(FeedScheme, StringComparison.OrdinalIgnoreCase) ? OfFeed(url[FeedScheme.Length..]) : url;
        url = Forward(url);
        url = url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
        return OneScheme().Replace(TwoSchemes().Replace(url, "${second}://"), "${scheme}://");
    }

    static string Unwrapped(string text)
    {
        text = text.StartsWith(CData, StringComparison.OrdinalIgnoreCase) ? text[CData.Length..].Replace("]]>", "", StringComparison.Ordinal) : text;
        return text.TrimStart('<', '"', '\'', '“', '‘', ' ');
    }

    static string OfFeed(string rest) => rest.StartsWith("//", StringComparison.Ordinal) ? "http:" + rest : rest;

    /// <summary>Backslashes are slashes up to the query, as browsers have it.</summary>
    static string Forward(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? url.Replace('\\', '/') : url[..end].Replace('\\', '/') + url[end..];
    }

    static string WithoutControls(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsControl(c) && c is not ('\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'))
            {
                clean.Append(c == ' ' ? "%20" : c);
            }
        }

        return clean.ToString();
    }

    /// <summary><c>http:/a.id</c>, <c>https:///a.id</c>.</summary>
    [GeneratedRegex("^(?<scheme>https?):/+(?=[^/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OneScheme();

    /// <summary><c>http://https://a.id</c>, <c>https://https//a.id</c>.</summary>
    [GeneratedRegex("^https?://+(?<second>https?):?//+(?=[^/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TwoSchemes();
}
