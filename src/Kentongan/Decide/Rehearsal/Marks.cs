namespace Kentongan.Decide.Rehearsal;

/// <summary>The hashtags and mentions that stand in a text the rehearsal has written.</summary>
static class Marks
{
    /// <summary>The words behind <paramref name="sign"/>, without it, in the order of the text.</summary>
    public static IReadOnlyList<string> Find(string text, char sign)
    {
        List<string>? found = null;
        for (var at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at + 1))
        {
            var end = at + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            if (end > at + 1)
            {
                (found ??= []).Add(text[(at + 1)..end]);
            }
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    /// <summary>The first web address of a text.</summary>
    public static string? Address(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf("https://", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var rest = text[at..];
        var end = rest.IndexOf(' ');
        return (end < 0 ? rest : rest[..end]).ToString();
    }
}
