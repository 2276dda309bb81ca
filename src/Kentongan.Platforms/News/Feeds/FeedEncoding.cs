using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>
/// Decodes a feed: byte-order mark, then what HTTP and the XML declaration say (RFC 3023), then what fits. Two encodings that
/// mean one (gb2312, gb18030) are the wider one.
/// </summary>
static partial class FeedEncoding
{
    static readonly string[] _fallbacks = ["utf-8", "windows-1252", "iso-8859-2"];

    static readonly string[] _xmlTypes =
        ["application/xml", "application/xml-dtd", "application/xml-external-parsed-entity", "application/json", "application/feed+json", "text/xml", "text/xml-external-parsed-entity", "text/json"];

    /// <summary>Bytes that mean nothing in windows-1252: a document with them is in something else.</summary>
    static readonly SearchValues<byte> _undefined1252 = SearchValues.Create(0x81, 0x8D, 0x8F, 0x90, 0x9D);

    static FeedEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, the name of its encoding, and what was not as declared.</summary>
    public static (string Text, string Name, string? Problem) Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var mark = ByteMark.Of(bytes);
        var declared = Declared(bytes, mark.Name);
        var (type, charset) = Parse(contentType);
        var expected = Expected(type, charset, declared) ?? "utf-8";
        var content = bytes[mark.Length..];
        if (First(content, Declarations(expected, declared, mark.Name)) is { } told)
        {
            return (HtmlEntities.WithoutControls(told.Text), told.Name, Complaint(told.Name, expected, type, mark.Name));
        }

        var guess = EncodingGuess.Of(content);
        if (First(content, guess is null ? _fallbacks : [guess, .. _fallbacks]) is { } fitting)
        {
            return (HtmlEntities.WithoutControls(fitting.Text), fitting.Name, Complaint(fitting.Name, expected, type, mark.Name));
        }

        return (Encoding.Latin1.GetString(content), "iso-8859-1", "no encoding fits");
    }

    static (string Text, string Name)? First(ReadOnlySpan<byte> content, string[] names)
    {
        foreach (var name in names)
        {
            if (TryDecode(content, name, out var text))
            {
                return (text, name);
            }
        }

        return null;
    }

    /// <summary>A wide byte-order mark is right; after it nothing else can be.</summary>
    static string[] Declarations(string expected, string? declared, string? marked) =>
        marked is not null && marked != "utf-8" ? [marked] : [expected, declared ?? expected, marked ?? expected];

    static string? Complaint(string name, string expected, string? type, string? marked) =>
        type is not null && !IsXml(type) ? $"{type} is no type for a feed"
        : !name.Equals(expected, StringComparison.OrdinalIgnoreCase) && name != marked ? $"declared as {expected}, readable as {name}"
        : null;

    static bool IsXml(string type) => Array.IndexOf(_xmlTypes, type) >= 0 || type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>The encoding that the standards say holds.</summary>
    static string? Expected(string? type, string? charset, string? declared) =>
        type is null ? charset ?? declared
        : type.StartsWith("text/", StringComparison.Ordinal) && type != "text/json" ? charset ?? "us-ascii"
        : charset ?? declared;

    static (string? Type, string? Charset) Parse(string? contentType)
    {
        if (string.IsNullOrWhiteSpace(contentType))
        {
            return (null, null);
        }

        var type = contentType.Split(';')[0].Trim().ToLowerInvariant();
        var charset = Charset().Match(contentType);
        return (type.Length > 0 ? type : null, charset.Success ? Known(charset.Groups["name"].Value) : null);
    }

    static string? Declared(ReadOnlySpan<byte> bytes, string? marked)
    {
        var head = bytes[..Math.Min(bytes.Length, 1024)];
        var text = marked is null || marked == "utf-8" ? Encoding.Latin1.GetString(head) : Find(marked)!.GetString(head);
        var match = Declaration().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var name = Known(match.Groups["name"].Value);
        return marked is not null && name is not null && IsWide(name) ? marked : name;
    }

    static bool IsWide(string name) => name.StartsWith("utf-16", StringComparison.Ordinal) || name.StartsWith("utf16", StringComparison.Ordinal) || name.StartsWith("utf_16", StringComparison.Ordinal)
        || name.StartsWith("utf-32", StringComparison.Ordinal) || name.StartsWith("iso-10646", StringComparison.Ordinal) || name.StartsWith("ucs-", StringComparison.Ordinal) || name.StartsWith('u') && name.Contains("16", StringComparison.Ordinal);

    static string? Known(string name)
    {
        name = name.Trim().Trim('"', '\'').ToLowerInvariant();
        return name is "gb2312" or "gbk" ? "gb18030" : name.Length == 0 ? null : name;
    }

    static bool TryDecode(ReadOnlySpan<byte> bytes, string name, out string text)
    {
        try
        {
            var encoding = Find(name);
            text = encoding?.GetString(bytes) ?? "";
            return encoding is not null && (!IsAscii(name) || Ascii.IsValid(bytes)) && (name != "windows-1252" || bytes.IndexOfAny(_undefined1252) < 0);
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    static bool IsAscii(string name) => name is "us-ascii" or "ascii";

    static Encoding? Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(Alias(name), EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    static string Alias(string name) => name switch
    {
        "utf-16le" or "utf-16" => "utf-16",
        "utf-16be" => "utf-16BE",
        "utf-32le" => "utf-32",
        "utf-32be" => "utf-32BE",
        "utf8" or "utf_8" => "utf-8",
        "latin1" or "latin-1" or "iso8859-1" or "iso-8859-1" or "cp1252" => "windows-1252", // as browsers do: the curly quotes are meant
        _ => name,
    };

    [GeneratedRegex("""charset\s*=\s*["']?(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();

    [GeneratedRegex("""^\s*<\?xml[^>]*?encoding\s*=\s*["'](?<name>[^"']+)["']""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Declaration();
}
