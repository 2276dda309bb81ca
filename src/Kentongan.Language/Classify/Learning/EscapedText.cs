using System.Globalization;
using System.Text;

namespace Kentongan.Language.Classify.Learning;

/// <summary>Some published sets hold texts as a program printed them: <c>\xf0\x9f\x98\x8f</c> for an emoji, <c>\n</c> for a new line.</summary>
public static class EscapedText
{
    /// <summary>The text as it was written; one without such escapes comes back as it is.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 3 <= text.Length - 1 && text[i] == '\\' && text[i + 1] == 'x' && byte.TryParse(text.AsSpan(i + 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 3;
                continue;
            }

            Flush(bytes, result);
            var isBreak = text[i] == '\\' && i + 1 < text.Length && (text[i + 1] is 'n' or 't' or 'r');
            result.Append(isBreak ? ' ' : text[i]);
            i += isBreak ? 1 : 0;
        }

        Flush(bytes, result);
        return result.ToString();
    }

    static void Flush(List<byte> bytes, StringBuilder result)
    {
        result.Append(Encoding.UTF8.GetString([.. bytes]));
        bytes.Clear();
    }
}
