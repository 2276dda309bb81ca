using System.Collections.Frozen;
using System.Reflection;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>Our own list of words that carry a feeling, and of the words that turn it round.</summary>
static class FeelingWords
{
    static readonly (FrozenDictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> Feelings, FrozenSet<ulong> Negators, string[] Swears) Lists = Load();

    const int LongestNegator = 6;

    static readonly string[] Suffixes = ["nya", "lah", "kah", "ku", "mu", "kan", "an", "e", "i"];
    static readonly string[] Prefixes = ["memper", "diper", "ter", "ber", "ke", "di", "se", "meng", "mem", "men", "me", "ny", "ng"];

    /// <summary>The feelings of a folded word or of a face: 0 positive, 1 negative, 2 anger, 3 fear, 4 joy, 5 love, 6 sadness, 7 insult.</summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<char> folded, TokenKind kind) => kind switch
    {
        TokenKind.Word => OfWord(folded),
        TokenKind.Emoji => OfFace(folded[..Math.Min(folded.Length, char.IsHighSurrogate(folded[0]) ? 2 : 1)]),
        TokenKind.Emoticon => OfFace(WithoutEchoes(folded)),
        _ => [],
    };

    static ReadOnlySpan<byte> OfFace(ReadOnlySpan<char> face) => Lists.Feelings.TryGetValue(face, out var feelings) ? feelings : [];

    // The last sign of a face may be repeated.
    static ReadOnlySpan<char> WithoutEchoes(ReadOnlySpan<char> face)
    {
        while (face.Length > 2 && face[^1] == face[^2])
        {
            face = face[..^1];
        }

        return face;
    }

    static ReadOnlySpan<byte> OfWord(ReadOnlySpan<char> folded)
    {
        Span<char> plain = stackalloc char[Disguise.Longest];
        return Disguise.Undo(folded, plain) is > 0 and var length ? OfPlain(plain[..length]) : OfPlain(folded);
    }

    /// <summary>The feelings of a word without disguise.</summary>
    public static ReadOnlySpan<byte> OfPlain(scoped ReadOnlySpan<char> folded)
    {
        for (var word = folded; ; word = Stripped(word))
        {
            if (Lists.Feelings.TryGetValue(word, out var feelings))
            {
                return feelings;
            }

            if (Stripped(word).Length == word.Length)
            {
                return [];
            }
        }
    }

    /// <summary>True for the hash of <c>tidak</c>, <c>gak</c>, <c>bukan</c>, <c>ora</c>, <c>indak</c> …</summary>
    public static bool IsNegator(ulong word) => Lists.Negators.Contains(word);

    /// <summary>Words that are sworn with and hardly said otherwise: those that people hide from filters.</summary>
    public static ReadOnlySpan<string> Swears => Lists.Swears;

    /// <summary>Without its outermost suffix, else prefix; short words stay. Coarser than the stemmer: a wrong form is simply not in the list.</summary>
    static ReadOnlySpan<char> Stripped(ReadOnlySpan<char> word)
    {
        foreach (var suffix in Suffixes)
        {
            if (word.Length >= suffix.Length + 4 && word.EndsWith(suffix))
            {
                return word[..^suffix.Length];
            }
        }

        foreach (var prefix in Prefixes)
        {
            if (word.Length >= prefix.Length + 4 && word.StartsWith(prefix))
            {
                return word[prefix.Length..];
            }
        }

        return word;
    }

    static (FrozenDictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>>, FrozenSet<ulong>, string[]) Load()
    {
        string[] names = ["positive", "negative", "anger", "fear", "joy", "love", "sadness", "insult"];
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("lexicon.txt")
            ?? throw new InvalidOperationException("The build left out training/lexicon.txt.");
        using var reader = new StreamReader(stream);
        var lists = reader.ReadToEnd().Split('\n').Where(line => line.Contains(": ", StringComparison.Ordinal) && line[0] != '#').ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        var feelings = names.SelectMany((name, at) => lists[name].Select(word => (word, feeling: (byte)at)))
            .GroupBy(entry => entry.word, entry => entry.feeling, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
        return (feelings.GetAlternateLookup<ReadOnlySpan<char>>(), lists["negators"].Where(word => word.Length <= LongestNegator).Select(word => TermHash.Of(word)).ToFrozenSet(), lists["swears"]);
    }
}
