namespace Kentongan.Speak.Limits.X;

/// <summary>The top-level domains that make a word with a dot an address.</summary>
static class TopLevelDomains
{
    static readonly HashSet<string> _all = Read();
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup = _all.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly int _longest = _all.Max(domain => domain.Length);

    /// <summary>The length of the top-level domain that the text starts with; 0 when none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return PunycodeLength(text);
        }

        for (var length = Math.Min(_longest, text.Length); length > 1; length--)
        {
            if (EndsHere(text, length) && _lookup.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    static int PunycodeLength(ReadOnlySpan<char> text)
    {
        var length = 4;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '-'))
        {
            length++;
        }

        return length > 4 ? length : 0;
    }

    static bool EndsHere(ReadOnlySpan<char> text, int length) =>
        length == text.Length || !(char.IsAsciiLetterOrDigit(text[length]) || text[length] is '@' or '+' or '-');

    static HashSet<string> Read()
    {
        using var stream = typeof(TopLevelDomains).Assembly.GetManifestResourceStream("top-level-domains.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'));
        return lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
