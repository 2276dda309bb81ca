using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.News.Xml;

/// <summary>The entities that a document declares for itself. Values are short and never refer to each other; external ones are ignored.</summary>
static class DoctypeEntities
{
    const int Most = 100;
    const int LongestValue = 1_000;

    public static void Read(ReadOnlySpan<char> subset, Dictionary<string, string> entities)
    {
        for (var at = subset.IndexOf("<!ENTITY"); at >= 0 && entities.Count < Most; at = subset.IndexOf("<!ENTITY"))
        {
            subset = subset[(at + "<!ENTITY".Length)..];
            var end = subset.IndexOf('>');
            ReadOne(end < 0 ? subset : subset[..end], entities);
        }
    }

    static void ReadOne(ReadOnlySpan<char> declaration, Dictionary<string, string> entities)
    {
        declaration = declaration.Trim();
        var name = declaration.IndexOfAny(' ', '\t', '\n');
        var quote = declaration.IndexOfAny('"', '\'');
        if (name <= 0 || quote < name || declaration[name..quote].Trim().Length > 0)
        {
            return;
        }

        var value = declaration[(quote + 1)..];
        var end = value.IndexOf(declaration[quote]);
        if (end >= 0 && end <= LongestValue)
        {
            entities.TryAdd(declaration[..name].ToString(), HtmlEntities.Decode(value[..end]));
        }
    }
}
