using System.Collections.Frozen;
using System.Text;

namespace Kentongan.Platforms.News.Html;

/// <summary>
/// The text of a piece of HTML as a reader would see it: no tags, no scripts, paragraphs on their own lines. What comes out is
/// plain text, so nothing in it can act.
/// </summary>
static class HtmlText
{
    static readonly FrozenSet<string> _blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "header", "footer",
        "figure", "figcaption", "pre", "hr", "dd", "dt", "dl", "aside", "main", "nav", "form", "option", "address");

    static readonly FrozenSet<string> _cells = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "td", "th");
    static readonly FrozenSet<string> _silent = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "applet", "template");

    static readonly FrozenSet<string> _known = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [.. _blocks, .. _cells, .. _silent, "a", "abbr", "acronym", "b", "big", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "q", "s", "small", "span",
        "strike", "strong", "sub", "sup", "tt", "u", "var", "center", "iframe", "video", "audio", "source", "picture", "input", "label", "tbody", "thead", "mark", "time", "wbr"]);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _isBlock = _blocks.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _isCell = _cells.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _isSilent = _silent.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _isKnown = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsBlock(ReadOnlySpan<char> tag) => _isBlock.Contains(tag);

    public static bool IsSilent(ReadOnlySpan<char> tag) => _isSilent.Contains(tag);

    /// <summary>The visible text of <paramref name="html"/>.</summary>
    public static string Of(ReadOnlySpan<char> html)
    {
        if (html.IndexOfAny('<', '&') < 0)
        {
            return Tidy(html);
        }

        var tidy = new TidyText(html.Length);
        while (!html.IsEmpty)
        {
            var tag = html.IndexOf('<');
            AppendText(tag < 0 ? html : html[..tag], ref tidy);
            html = tag < 0 ? [] : Behind(html[tag..], ref tidy);
        }

        return tidy.Finish();
    }

    static void AppendText(ReadOnlySpan<char> text, scoped ref TidyText tidy)
    {
        if (text.Contains('&'))
        {
            tidy.Append(HtmlEntities.Decode(text), keepsLines: false);
        }
        else
        {
            tidy.Append(text, keepsLines: false);
        }
    }

    /// <summary>Whether a text that claims to be plain is HTML after all: it closes a tag or has an entity, and has no tag that HTML does not know.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<char> text)
    {
        var closes = false;
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = Next(text, at + 1))
        {
            var name = TagName(text[(at + 1)..]);
            if (name.IsEmpty || !_isKnown.Contains(name))
            {
                return false;
            }

            closes |= text[at + 1] == '/' || _isBlock.Contains(name) || name is "img";
        }

        return closes || (!text.Contains('<') && HasEntity(text));
    }

    static bool HasEntity(ReadOnlySpan<char> text)
    {
        var scratch = new StringBuilder();
        for (var at = text.IndexOf('&'); at >= 0; at = NextAmpersand(text, at + 1))
        {
            if (HtmlEntities.Append(text[at..], scratch, null, out var strict) > 0 && strict)
            {
                return true;
            }
        }

        return false;
    }

    static int NextAmpersand(ReadOnlySpan<char> text, int from)
    {
        var next = text[from..].IndexOf('&');
        return next < 0 ? -1 : from + next;
    }

    static int Next(ReadOnlySpan<char> text, int from)
    {
        var next = text[from..].IndexOf('<');
        return next < 0 ? -1 : from + next;
    }

    /// <summary>What follows the tag, comment or stray bracket at the start.</summary>
    static ReadOnlySpan<char> Behind(ReadOnlySpan<char> html, scoped ref TidyText tidy)
    {
        if (html.StartsWith("<!--", StringComparison.Ordinal))
        {
            return After(html, "-->");
        }

        if (html.Length > 1 && html[1] is '!' or '?' && html.Contains('>'))
        {
            return After(html, ">");
        }

        if (html.StartsWith("<>", StringComparison.Ordinal))
        {
            return html[2..]; // the empty brackets that some page frameworks leave behind
        }

        var name = TagName(html[1..]);
        if (name.IsEmpty)
        {
            tidy.Append("<", keepsLines: false);
            return html[1..];
        }

        if (_isBlock.Contains(name))
        {
            tidy.Break();
        }
        else if (_isCell.Contains(name))
        {
            tidy.Space();
        }

        var rest = AfterTag(html);
        return html[1] != '/' && _isSilent.Contains(name) ? AfterEnd(rest, name) : rest;
    }

    static ReadOnlySpan<char> TagName(ReadOnlySpan<char> text)
    {
        text = text.Length > 0 && text[0] == '/' ? text[1..] : text;
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || (length > 0 && text[length] is ':' or '-')))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(text[0]) ? text[..length] : [];
    }

    /// <summary>Behind the bracket that ends the tag, past brackets in quoted attributes.</summary>
    static ReadOnlySpan<char> AfterTag(ReadOnlySpan<char> html)
    {
        var (quote, afterEquals) = ('\0', false);
        for (var at = 1; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return html[(at + 1)..];
            }
            else if (c is '"' or '\'' && afterEquals)
            {
                quote = c;
            }

            afterEquals = c == '=' || (afterEquals && char.IsWhiteSpace(c));
        }

        return quote == '\0' ? [] : After(html, ">");
    }

    static ReadOnlySpan<char> AfterEnd(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        for (var at = html.IndexOf("</"); at >= 0; at = html.IndexOf("</"))
        {
            html = html[(at + 2)..];
            if (html.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return After(html, ">");
            }
        }

        return [];
    }

    static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string end)
    {
        var at = html.IndexOf(end, StringComparison.Ordinal);
        return at < 0 ? [] : html[(at + end.Length)..];
    }

    /// <summary>One space between words, one line break between paragraphs, nothing at the ends.</summary>
    public static string Tidy(ReadOnlySpan<char> text)
    {
        var tidy = new TidyText(text.Length);
        tidy.Append(text, keepsLines: true);
        return tidy.Finish();
    }

    /// <summary>The same, on one line.</summary>
    public static string OneLine(string text) => text.Contains('\n') ? text.Replace('\n', ' ') : text;
}
