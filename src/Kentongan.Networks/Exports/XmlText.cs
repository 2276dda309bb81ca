using System.Xml;

namespace Kentongan.Networks.Exports;

/// <summary>Any text as XML 1.0 may hold it.</summary>
static class XmlText
{
    public static XmlWriterSettings Settings { get; } = new() { Indent = true, Async = false, CloseOutput = false };

    /// <summary>Characters that XML cannot hold become U+FFFD.</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]) && !(i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])))
            {
                return Replaced(text);
            }
            else if (char.IsHighSurrogate(text[i]))
            {
                i++;
            }
        }

        return text;
    }

    static string Replaced(string text)
    {
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (i + 1 < clean.Length && char.IsSurrogatePair(clean[i], clean[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(clean[i]))
            {
                clean[i] = '\uFFFD';
            }
        }

        return new(clean);
    }
}
