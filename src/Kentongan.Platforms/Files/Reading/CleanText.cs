using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>Turns what a file holds into plain text: no mark-up, no entities, no control characters, no lone surrogates.</summary>
public static partial class CleanText
{
    public static string Of(string text, bool rEscapes)
    {
        var read = rEscapes ? REscapes.Undo(text) : text;
        if (read.Contains("</", StringComparison.Ordinal) || read.Contains("<br", StringComparison.OrdinalIgnoreCase))
        {
            read = Tag().Replace(LineBreak().Replace(read, "\n"), "");
        }

        if (read.Contains('&', StringComparison.Ordinal))
        {
            read = WebUtility.HtmlDecode(read);
        }

        return Printable(read).Trim();
    }

    static string Printable(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) ? at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at++ + 1]) : IsUnwanted(text[at]))
            {
                return Rebuilt(text);
            }
        }

        return text;
    }

    static string Rebuilt(string text)
    {
        var kept = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || !IsUnwanted((char)rune.Value))
            {
                kept.Append(units[..rune.EncodeToUtf16(units)]);
            }
        }

        return kept.ToString();
    }

    static bool IsUnwanted(char letter) => letter == '\uFEFF' || (char.IsControl(letter) && letter is not ('\n' or '\t'));

    [GeneratedRegex(@"<br\s*/?>|</p>\s*<p[^>]*>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]{0,2000}>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Tag();
}
