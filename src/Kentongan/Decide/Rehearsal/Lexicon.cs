namespace Kentongan.Decide.Rehearsal;

/// <summary>
/// How people write common words: the sections <c>slang</c> and <c>slang-REGION</c> hold lines such as
/// <c>tidak = gak, nggak, ga</c>.
/// </summary>
sealed class Lexicon
{
    readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);

    public static bool Owns(string section) => section == "slang" || section.StartsWith("slang-", StringComparison.Ordinal);

    public static Lexicon Of(IEnumerable<Heading> headings)
    {
        var lexicon = new Lexicon();
        foreach (var heading in headings.Where(heading => Owns(heading.Name)))
        {
            var region = heading.Name == "slang" ? (int)Dialect.None : (int)Enum.Parse<Dialect>(heading.Name["slang-".Length..], ignoreCase: true);
            foreach (var line in heading.Lines)
            {
                lexicon.Add(line, region);
            }
        }

        return lexicon;
    }

    /// <summary>The pieces of a literal text: words that vary on their own, all else joined.</summary>
    public IEnumerable<Piece> Cut(string text)
    {
        var plain = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = WordLength(text, at);
            if (length > 0 && Find(text.Substring(at, length)) is { } word)
            {
                if (at > plain)
                {
                    yield return new Literal(text[plain..at]);
                }

                yield return word;
                plain = at + length;
            }

            at += Math.Max(1, length);
        }

        if (plain < text.Length)
        {
            yield return new Literal(text[plain..]);
        }
    }

    void Add(string line, int region)
    {
        var parts = line.Split(" = ", 2);
        var alternatives = parts[1].Split(", ");
        var word = _words.GetValueOrDefault(parts[0]) ?? new Word(parts[0], [], new string[]?[Enum.GetValues<Dialect>().Length]);
        _words[parts[0]] = region == 0 ? word with { Casual = alternatives } : word;
        if (region > 0)
        {
            _words[parts[0]].Regional[region] = alternatives;
        }
    }

    Word? Find(string text)
    {
        if (_words.TryGetValue(text, out var word))
        {
            return word;
        }

        return char.IsUpper(text[0]) && _words.TryGetValue(char.ToLowerInvariant(text[0]) + text[1..], out word)
            ? new(text, [.. word.Casual.Select(Capital)], [.. word.Regional.Select(words => words?.Select(Capital).ToArray())])
            : null;
    }

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    static int WordLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || (text[end] == '-' && end > at)))
        {
            end++;
        }

        return end - at;
    }
}
