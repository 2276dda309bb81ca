namespace Kentongan.Language.Normalise;

/// <summary>A written list of informal words and what a careful writer would put: a word a line, then its replacement; <c>#</c> begins a remark.</summary>
public static class Lexicon
{
    public static Dictionary<string, string> Parse(string lines)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.IndexOfAny(' ', '\t') is > 0 and var at)
            {
                words[line[..at]] = line[(at + 1)..].Trim();
            }
        }

        return words;
    }

    static int IndexOfAny(this string line, char first, char second) => line.AsSpan().IndexOfAny(first, second);
}
