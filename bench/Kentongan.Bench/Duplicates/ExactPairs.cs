using System.Runtime.InteropServices;
using Kentongan.Language.Tokens;

namespace Kentongan.Bench.Duplicates;

/// <summary>
/// The peer: every pair of wordings whose sets of words have a Jaccard similarity of at least the threshold, found for certain. Two such sets share one of their rarest
/// words (prefix filter: Chaudhuri, Ganti and Kaushik 2006), so only those are compared.
/// </summary>
sealed class ExactPairs(double threshold)
{
    /// <summary>The words that a text is compared by, each once; nothing of the library's own set is used.</summary>
    public static ulong[] WordsOf(TokenizedText text)
    {
        var words = new HashSet<ulong>();
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Currency or TokenKind.Hashtag or TokenKind.Emoji)
            {
                words.Add(text.Hashes[i]);
            }
        }

        return [.. words];
    }

    /// <summary>Pairs of positions in <paramref name="sets"/>, the smaller first.</summary>
    public HashSet<(int, int)> Find(IReadOnlyList<ulong[]> sets)
    {
        var ordered = ByRarity(sets);
        var holders = new Dictionary<ulong, List<int>>();
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < ordered.Length; i++)
        {
            var set = ordered[i];
            var prefix = set.Length - (int)Math.Ceiling(threshold * set.Length) + 1;
            foreach (var word in set.AsSpan(0, Math.Min(prefix, set.Length)))
            {
                ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, word, out _);
                foreach (var other in same ??= [])
                {
                    if (!pairs.Contains((other, i)) && IsSimilar(sets[other], sets[i]))
                    {
                        pairs.Add((other, i));
                    }
                }

                same.Add(i);
            }
        }

        return pairs;
    }

    bool IsSimilar(ulong[] left, ulong[] right)
    {
        if (Math.Min(left.Length, right.Length) < threshold * Math.Max(left.Length, right.Length))
        {
            return false;
        }

        var common = left.Count(right.Contains);
        return common >= threshold * (left.Length + right.Length - common);
    }

    static ulong[][] ByRarity(IReadOnlyList<ulong[]> sets)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var word in sets.SelectMany(set => set))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }

        return [.. sets.Select(set => set.OrderBy(word => counts[word]).ThenBy(word => word).ToArray())];
    }
}
