using System.Globalization;
using System.Text;

namespace Kentongan.Listen.Urls;

/// <summary>One way of writing a path or a query (RFC 3986, section 6.2.2): escapes in capitals, none where none is needed, one wherever it is.</summary>
static class UrlEscapes
{
    /// <summary>What may stand in a path, a query or a fragment as it is; an apostrophe may, but breaks attributes.</summary>
    const string Allowed = "!$&()*+,;=:@/?[]|#";

    public static string Canonical(string part)
    {
        if (!part.AsSpan().ContainsAnyExcept(_plain))
        {
            return part;
        }

        var text = new StringBuilder(part.Length + 16);
        for (var at = 0; at < part.Length; at++)
        {
            if (part[at] == '%' && Escaped(part, at) is { } value)
            {
                text.Append(IsUnreserved((char)value) ? ((char)value).ToString() : Hex(value));
                at += 2;
            }
            else if (IsUnreserved(part[at]) || Allowed.Contains(part[at], StringComparison.Ordinal))
            {
                text.Append(part[at]);
            }
            else
            {
                at += Escape(part.AsSpan(at), text) - 1;
            }
        }

        return text.ToString();
    }

    /// <summary>Writes the first character as the bytes of its UTF-8 form; returns how many of UTF-16 it took.</summary>
    static int Escape(ReadOnlySpan<char> text, StringBuilder output)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var taken);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
        {
            output.Append(Hex(value));
        }

        return taken;
    }

    static byte? Escaped(string text, int at) =>
        at + 2 < text.Length && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;

    static string Hex(byte value) => string.Create(CultureInfo.InvariantCulture, $"%{value:X2}");

    static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';

    static readonly System.Buffers.SearchValues<char> _plain =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~" + Allowed);
}
