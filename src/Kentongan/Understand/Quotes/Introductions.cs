using System.Buffers;

namespace Kentongan.Understand.Quotes;

/// <summary>
/// Who somebody is whom a text quotes by name alone. News introduces a speaker once, often without quoting: "Menteri Pertanian Budi Rekaan meninjau gudang. …, kata Budi."
/// </summary>
static class Introductions
{
    const int MostWords = 12, MostMentions = 5;

    static readonly SearchValues<char> _ends = SearchValues.Create(".\n”\"–—"), _stops = SearchValues.Create(".,\n(“\"");

    /// <summary>The full name and office under which <paramref name="name"/> stands earlier in the text; null when it was never introduced with an office.</summary>
    public static (string? Name, string? Office)? Find(ReadOnlySpan<char> before, string name)
    {
        for (var mention = 0; mention < MostMentions; mention++)
        {
            var at = before.IndexOf(name, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            if (Read(Sentence(before[..at]), before[at..]) is { Name: { } full, Office: not null } found && full.Contains(name, StringComparison.Ordinal))
            {
                return found;
            }

            before = before[(at + name.Length)..];
        }

        return null;
    }

    /// <summary>The words behind the last full stop or bracket.</summary>
    static string[] Sentence(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOfAny(_ends) + 1)..].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(MostWords).ToArray();

    /// <summary>The longest phrase that begins with an office and leads to the name.</summary>
    static (string? Name, string? Office)? Read(string[] words, ReadOnlySpan<char> behind)
    {
        var rest = Behind(behind);
        for (var i = 0; i < words.Length; i++)
        {
            if (Offices.Begins(words[i]) && char.IsUpper(words[i][0]) && !words.Skip(i).Any(word => word.EndsWith(',')))
            {
                return SpeakerPhrase.Read(string.Join(' ', words.Skip(i)) + " " + rest);
            }
        }

        return null;
    }

    /// <summary>The name as far as its words go on.</summary>
    static string Behind(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(_stops);
        return (end < 0 ? text[..Math.Min(text.Length, 80)] : text[..end]).ToString();
    }
}
