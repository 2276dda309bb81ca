using System.Runtime.InteropServices;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.KeyPhrases;

/// <summary>In how many posts of a set each content word and pair of neighbours occurs.</summary>
public sealed class PhraseCounts
{
    readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many posts were added.</summary>
    public int Posts { get; private set; }

    /// <summary>Adds a post.</summary>
    public void Add(TokenizedText text)
    {
        Posts++;
        foreach (var phrase in ContentWords.Of(text).Concat(ContentWords.PairsOf(text)))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, phrase, out _)++;
        }
    }

    /// <summary>The phrases that are more usual here than in <paramref name="other"/>, strongest first; a word that stands in a listed pair is left out.</summary>
    public IReadOnlyList<KeyPhrase> StandOut(PhraseCounts other, int most = 10, int atLeast = 2)
    {
        var ranked = _counts
            .Where(pair => pair.Value >= atLeast)
            .Select(pair => new KeyPhrase(pair.Key, pair.Value, Surprise(pair.Value, other._counts.GetValueOrDefault(pair.Key), other.Posts)))
            .Where(phrase => phrase.Strength > 0)
            .OrderByDescending(phrase => phrase.Strength * (phrase.Text.Contains(' ', StringComparison.Ordinal) ? 1.2 : 1)).ThenBy(phrase => phrase.Text, StringComparer.Ordinal);
        var kept = new List<KeyPhrase>();
        foreach (var phrase in ranked)
        {
            if (kept.Count < most && !kept.Exists(known => known.Text.Split(' ').Intersect(phrase.Text.Split(' '), StringComparer.Ordinal).Any()))
            {
                kept.Add(phrase);
            }
        }

        return kept;
    }

    double Surprise(int here, int there, int thereOf)
    {
        if (thereOf > 0 && (double)here / Posts <= (double)there / thereOf)
        {
            return 0;
        }

        var share = (here + there) / (double)(Posts + thereOf);
        return 2 * (Term(here, Posts * share) + Term(there, thereOf * share) + Term(Posts - here, Posts * (1 - share)) + Term(thereOf - there, thereOf * (1 - share)));
    }

    static double Term(double seen, double expected) => seen <= 0 || expected <= 0 ? 0 : seen * Math.Log(seen / expected);
}
