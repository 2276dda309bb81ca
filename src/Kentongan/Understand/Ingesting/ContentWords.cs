using Kentongan.Listen.Queries;

namespace Kentongan.Understand.Ingesting;

/// <summary>Collects the words and word pairs that carry meaning, and signs the wording. Reused for one post after the other.</summary>
sealed class ContentWords
{
    const int Shortest = 3;
    const int Longest = 40;

    readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    readonly List<string> _words = [];
    readonly List<string> _phrases = [];

    /// <summary>Folded content words, each once, in order of appearance.</summary>
    public IReadOnlyList<string> Words => [.. _words];

    /// <summary>Neighbouring content words, joined by a blank, each once.</summary>
    public IReadOnlyList<string> Phrases => [.. _phrases];

    /// <summary>64-bit SimHash (Charikar 2002) of words and neighbours.</summary>
    public ulong Signature { get; private set; }

    public void Read(Searchable post)
    {
        _seen.Clear();
        _words.Clear();
        _phrases.Clear();
        string? before = null;
        for (var i = 0; i < post.Terms.Count; i++)
        {
            var word = Word(post, i);
            if (word is not null && _seen.Add(word))
            {
                _words.Add(word);
            }

            if (word is not null && before is not null && before + ' ' + word is var phrase && _seen.Add(phrase))
            {
                _phrases.Add(phrase);
            }

            before = word;
        }

        Signature = SimHash.Of(post.Terms);
    }

    static string? Word(Searchable post, int position)
    {
        if (post.Terms.Occurrences[position].Kind != OccurrenceKind.Word)
        {
            return null;
        }

        var folded = post.Terms.Folded(position);
        return folded.Length is >= Shortest and <= Longest && char.IsLetter(folded[0]) && !StopWords.Contains(folded) ? folded.ToString() : null;
    }
}
