using System.Buffers;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Stems;

/// <summary>
/// Finds the root of an Indonesian word by taking off particles, possessors, suffixes and up to three prefixes in every way that grammar
/// allows, and choosing among the roots that the list knows (after Adriani et al. 2007). A word that is a root stays; one without a known root loses only
/// what can hardly be anything but affixes. Immutable: any number of threads may ask at once.
/// </summary>
public sealed class Stemmer(RootList roots)
{
    static readonly SearchValues<char> _letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-2²");

    const int LongestWord = 40;
    const int DeepestPrefixes = 3;
    const int ShortestWord = 4;

    /// <summary>The stemmer that comes with the library.</summary>
    public static Stemmer Shipped() => new(RootList.Shipped());

    /// <summary>The root of <paramref name="word"/>, folded.</summary>
    public string Stem(string word)
    {
        Span<char> folded = stackalloc char[Math.Max(1, Math.Min(word.Length, 256))];
        if (word.Length > 256)
        {
            return Folding.Fold(word);
        }

        var length = Folding.Fold(word, TokenKind.Word, folded);
        Span<char> root = stackalloc char[length + 1];
        return root[..Stem(folded[..length], root)].ToString();
    }

    /// <summary>Writes the root of a folded word, which is never longer than the word and one letter, and returns its length.</summary>
    public int Stem(ReadOnlySpan<char> word, Span<char> root)
    {
        if (word.Length is < ShortestWord or > LongestWord || word.ContainsAnyExcept(_letters))
        {
            return Copy(word, root);
        }

        if (word.IndexOf('-') is > 0 and var hyphen)
        {
            return StemDoubled(word, hyphen, root);
        }

        return Reduplication.TrySplitDigit(word, out var length, out _) ? StemSimple(word[..length], root) : StemSimple(word, root);
    }

    /// <summary>Whether a folded word has a root that the list knows.</summary>
    public bool Knows(ReadOnlySpan<char> word)
    {
        Span<char> root = stackalloc char[LongestWord + 1];
        return word.Length <= LongestWord && roots.Contains(root[..Stem(word, root)]);
    }

    int StemSimple(ReadOnlySpan<char> word, Span<char> root)
    {
        if (word.Length < ShortestWord || roots.Contains(word))
        {
            return Copy(word, root);
        }

        if (roots.TryException(word, out var exception))
        {
            return Copy(exception, root);
        }

        var analysis = new Analysis(root);
        TakeSuffixes(word, ref analysis);
        if (!analysis.IsFound)
        {
            TakeInfix(word, ref analysis);
        }

        return analysis.IsFound ? analysis.Length : StemUnknown(word, root);
    }

    // buku-buku, meniru-nirukan, malaikat-malaikat-nya: both sides must have one root; bolak-balik stays whole.
    int StemDoubled(ReadOnlySpan<char> word, int hyphen, Span<char> root)
    {
        var first = word[..hyphen];
        var second = word[(hyphen + 1)..];
        if (second is "nya" or "ku" or "mu" or "lah" or "kah" or "pun" or "an")
        {
            return StemSimple(first, root);
        }

        var last = second.LastIndexOf('-');
        if (last > 0)
        {
            second = second[..last];
        }

        if (roots.Contains(word))
        {
            return Copy(word, root);
        }

        Span<char> other = stackalloc char[LongestWord + 2];
        var right = StemSimple(second, other);
        var left = StemSimple(first, root);
        return root[..left].SequenceEqual(other[..right]) ? left
            : first.EndsWith(other[..right]) && right >= 3 ? Copy(other[..right], root)
            : Copy(word, root);
    }

    void TakeSuffixes(ReadOnlySpan<char> word, ref Analysis analysis)
    {
        for (var particle = 0; particle < Suffixes.Particles.Length; particle++)
        {
            if (!TryTake(word, Suffixes.Particles[particle], out var bare))
            {
                continue;
            }

            for (var possessor = 0; possessor < Suffixes.Possessors.Length; possessor++)
            {
                if (TryTake(bare, Suffixes.Possessors[possessor], out var unowned))
                {
                    TakeDerivation(unowned, (particle > 0 ? 1 : 0) + (possessor > 0 ? 1 : 0), ref analysis);
                }
            }
        }
    }

    void TakeDerivation(ReadOnlySpan<char> word, int changes, ref Analysis analysis)
    {
        foreach (var derivation in Suffixes.Derivations)
        {
            if (!TryTake(word, derivation.Written, out var rest))
            {
                continue;
            }

            var cost = changes + derivation.Origin switch
            {
                Origin.Native => derivation.Written.Length > 0 ? 1 : 0,
                Origin.Colloquial => 12,
                _ => 8,
            };
            TakePrefixes(rest, derivation.Written, DeepestPrefixes, cost, isOutermost: true, ref analysis);
        }
    }

    void TakePrefixes(scoped ReadOnlySpan<char> word, string derivation, int deepest, int changes, bool isOutermost, ref Analysis analysis)
    {
        if (word.Length < 2)
        {
            return;
        }

        if (roots.Contains(word))
        {
            analysis.Offer(word, changes);
        }

        if (deepest == 0 || word.Length < ShortestWord)
        {
            return;
        }

        Span<char> rest = stackalloc char[LongestWord + 1];
        foreach (var prefix in Prefixes.Starting(word[0]))
        {
            if (Fits(word, prefix) && (!isOutermost || Suffixes.GoTogether(prefix.Family, derivation)))
            {
                prefix.Restored.CopyTo(rest);
                word[prefix.Written.Length..].CopyTo(rest[prefix.Restored.Length..]);
                var length = prefix.Restored.Length + word.Length - prefix.Written.Length;
                TakePrefixes(rest[..length], derivation, deepest - 1, changes + CostOf(prefix), isOutermost: false, ref analysis);
            }
        }
    }

    static bool Fits(ReadOnlySpan<char> word, Prefix prefix) =>
        word.Length >= prefix.Written.Length + 2 && word.StartsWith(prefix.Written)
        && (prefix.Before.Length == 0 || prefix.Before.Contains(word[prefix.Written.Length], StringComparison.Ordinal));

    static int CostOf(Prefix prefix) => 2 + prefix.Restored.Length + (prefix.Colloquial ? 10 : 0);

    // kinerja, gemetar, telapak; rerata, lelembut: a syllable inside or before the root, only where the root is known.
    void TakeInfix(ReadOnlySpan<char> word, ref Analysis analysis)
    {
        Span<char> rest = stackalloc char[LongestWord];
        if (word.Length >= 6 && word[0] == word[2] && word[1] == 'e' && roots.Contains(word[2..]))
        {
            analysis.Offer(word[2..], 0);
        }

        if (word.Length >= 6 && word[1..3] is ("in" or "em" or "el" or "er"))
        {
            rest[0] = word[0];
            word[3..].CopyTo(rest[1..]);
            if (roots.Contains(rest[..(word.Length - 2)]))
            {
                analysis.Offer(rest[..(word.Length - 2)], 0);
            }
        }
    }

    // diviralkan, postingannya: both ends at once, or a possessor, and something that can be a word between them.
    static int StemUnknown(ReadOnlySpan<char> word, Span<char> root)
    {
        var bare = word.Length >= 7 && word.EndsWith("nya") ? word[..^3] : word;
        foreach (var (start, end) in UnknownWords.Confixes)
        {
            if (bare.Length >= start.Length + end.Length + 4 && bare.StartsWith(start) && bare.EndsWith(end)
                && UnknownWords.CanBeRoot(bare[start.Length..^end.Length]))
            {
                return Copy(bare[start.Length..^end.Length], root);
            }
        }

        return Copy(bare, root);
    }

    static bool TryTake(ReadOnlySpan<char> word, string suffix, out ReadOnlySpan<char> rest)
    {
        rest = word.Length >= suffix.Length + 2 && word.EndsWith(suffix) ? word[..^suffix.Length] : [];
        return rest.Length > 0;
    }

    static int Copy(ReadOnlySpan<char> word, Span<char> root)
    {
        word.CopyTo(root);
        return word.Length;
    }
}
