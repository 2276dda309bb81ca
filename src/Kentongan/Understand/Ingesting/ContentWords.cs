using Kentongan.Language.KeyPhrases;
using Kentongan.Language.Tokens;
using Kentongan.Listen.Queries;

namespace Kentongan.Understand.Ingesting;

/// <summary>Collects the words and word pairs that carry meaning. Reused for one post after the other.</summary>
sealed class ContentWords
{
    const int Shortest = 3;
    const int Longest = 40;
    const string NoContent = "";

    readonly RecentTerms<string> _recentWords = new();
    readonly RecentTerms<string> _recentPhrases = new();
    readonly HashSet<ulong> _seen = [];
    readonly List<string> _words = [];
    readonly List<string> _phrases = [];

    /// <summary>Folded content words, each once, in order of appearance.</summary>
    public IReadOnlyList<string> Words => _words.Count == 0 ? [] : _words.ToArray();

    /// <summary>Neighbouring content words, joined by a blank, each once.</summary>
    public IReadOnlyList<string> Phrases => _phrases.Count == 0 ? [] : _phrases.ToArray();

    public void Read(Searchable post)
    {
        _seen.Clear();
        _words.Clear();
        _phrases.Clear();
        var (before, beforeHash) = (NoContent, 0UL);
        for (var i = 0; i < post.Terms.Count; i++)
        {
            var hash = post.Terms.Hashes[i];
            var word = Word(post, i, hash);
            if (word.Length > 0 && _seen.Add(hash))
            {
                _words.Add(word);
            }

            if (word.Length > 0 && before.Length > 0 && TermHash.Combine(beforeHash, hash) is var pair && _seen.Add(pair))
            {
                _phrases.Add(_recentPhrases.At(pair) ??= before + ' ' + word);
            }

            (before, beforeHash) = (word, hash);
        }
    }

    string Word(Searchable post, int position, ulong hash) =>
        post.Terms.Occurrences[position].Kind == OccurrenceKind.Word ? _recentWords.At(hash) ??= Word(post.Terms.Folded(position), hash) : NoContent;

    static string Word(ReadOnlySpan<char> folded, ulong hash) =>
        folded.Length is >= Shortest and <= Longest && char.IsLetter(folded[0]) && !StopWords.Contains(hash) ? folded.ToString() : NoContent;
}
