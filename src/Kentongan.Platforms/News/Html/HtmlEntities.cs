using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;

namespace Kentongan.Platforms.News.Html;

/// <summary>Character references of XML and HTML, with the mistakes that pages make in them.</summary>
static class HtmlEntities
{
    const int LongestName = 32;

    /// <summary>What windows-1252 has at 128 to 159: numbers that authors mean when they write &amp;#146;.</summary>
    const string Windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    static readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Replaces every reference; what is none stays as it stands.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('&');
        if (at < 0)
        {
            return text.ToString();
        }

        var decoded = new StringBuilder(text.Length);
        while (at >= 0)
        {
            decoded.Append(text[..at]);
            text = text[at..];
            var length = Append(text, decoded, null, out _);
            decoded.Append(length == 0 ? "&" : "");
            text = text[Math.Max(1, length)..];
            at = text.IndexOf('&');
        }

        return decoded.Append(text).ToString();
    }

    /// <summary>
    /// C1 control characters never stand in a text on purpose: they are windows-1252 punctuation that was taken for Latin-1 on its way, and
    /// become that again.
    /// </summary>
    public static string WithoutControls(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') < 0
            ? text
            : string.Create(text.Length, text, static (output, input) =>
            {
                for (var i = 0; i < output.Length; i++)
                {
                    output[i] = input[i] is >= '\u0080' and <= '\u009F' ? Windows1252[input[i] - 128] : input[i];
                }
            });

    /// <summary>
    /// Appends what the reference at the start of <paramref name="text"/> stands for and returns its length; 0 when it is none.
    /// <paramref name="declared"/> are the document's own entities.
    /// </summary>
    public static int Append(ReadOnlySpan<char> text, StringBuilder output, IReadOnlyDictionary<string, string>? declared, out bool isStrict)
    {
        isStrict = false;
        var length = NameLength(text[1..]);
        if (length == 0)
        {
            return 0;
        }

        var name = text.Slice(1, length);
        isStrict = length + 1 < text.Length && text[length + 1] == ';';
        var value = name[0] == '#' ? Number(name[1..]) : isStrict ? Named(name, declared) : null;
        output.Append(value);
        return value is null ? 0 : length + (isStrict ? 2 : 1);
    }

    static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestName && (char.IsAsciiLetterOrDigit(text[length]) || (length == 0 && text[0] == '#')))
        {
            length++;
        }

        return length;
    }

    static string? Named(ReadOnlySpan<char> name, IReadOnlyDictionary<string, string>? declared) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u00A0",
        _ => declared is not null && declared.TryGetValue(name.ToString(), out var own) ? own : FromTable(name),
    };

    static string? FromTable(ReadOnlySpan<char> name)
    {
        if (_lookup.TryGetValue(name, out var known))
        {
            return known;
        }

        var reference = $"&{name};";
        var decoded = WebUtility.HtmlDecode(reference);
        if (decoded == reference)
        {
            return null;
        }

        _names[name.ToString()] = decoded;
        return decoded;
    }

    static string? Number(ReadOnlySpan<char> digits)
    {
        var isHex = digits.Length > 1 && digits[0] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(isHex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        return code is >= 128 and < 160 ? Windows1252[code - 128].ToString()
            : Rune.IsValid(code) && code != 0 ? char.ConvertFromUtf32(code)
            : "\uFFFD";
    }
}
