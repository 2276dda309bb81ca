namespace Kentongan.Platforms.News.Xml;

/// <summary>Reads the attributes of a start tag, quoted or not.</summary>
static class XmlAttributes
{
    static readonly List<(string Name, string Value)> _none = [];

    public delegate string Decoder(ReadOnlySpan<char> text);

    /// <summary>Reads up to and including the tag's end; <paramref name="fault"/> says what is not XML.</summary>
    public static List<(string Name, string Value)> Read(string text, ref int at, Decoder decode, out bool isEmpty, out string? fault)
    {
        List<(string, string)>? found = null;
        (isEmpty, fault) = (false, null);
        while (true)
        {
            SkipSpace(text, ref at);
            if (at >= text.Length || text[at] == '<')
            {
                fault ??= "a tag has no end";
                return found ?? _none;
            }

            if (text[at] == '>')
            {
                at++;
                return found ?? _none;
            }

            if (text[at] == '/')
            {
                at++;
                isEmpty = at < text.Length && text[at] == '>';
                continue;
            }

            (found ??= []).Add(ReadOne(text, ref at, decode, ref fault));
        }
    }

    static (string Name, string Value) ReadOne(string text, ref int at, Decoder decode, ref string? fault)
    {
        var start = at++;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '>' or '/' or '<'))
        {
            at++;
        }

        var name = text[start..at];
        SkipSpace(text, ref at);
        if (at >= text.Length || text[at] != '=')
        {
            fault ??= $"the attribute {name} has no value";
            return (name, "");
        }

        at++;
        SkipSpace(text, ref at);
        return (name, ReadValue(text, ref at, decode, ref fault));
    }

    static string ReadValue(string text, ref int at, Decoder decode, ref string? fault)
    {
        var quote = at < text.Length && text[at] is '"' or '\'' ? text[at] : '\0';
        if (quote != '\0')
        {
            var start = ++at;
            var end = text.IndexOf(quote, start);
            at = end < 0 ? text.Length : end + 1;
            fault ??= end < 0 ? "an attribute has no end" : null;
            return decode(text.AsSpan(start, (end < 0 ? text.Length : end) - start));
        }

        var from = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '>')
        {
            at++;
        }

        fault ??= "an attribute stands without quotes";
        return decode(text.AsSpan(from, at - from));
    }

    static void SkipSpace(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
