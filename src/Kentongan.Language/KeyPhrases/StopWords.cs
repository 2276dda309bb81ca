using System.Collections.Frozen;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.KeyPhrases;

/// <summary>Words that say nothing about what a text is about, formal and informal; our own list.</summary>
public static class StopWords
{
    static readonly FrozenSet<ulong> Words = Load();

    /// <summary>True for the hash of a folded stop word.</summary>
    public static bool Contains(ulong word) => Words.Contains(word);

    static FrozenSet<ulong> Load()
    {
        using var stream = typeof(StopWords).Assembly.GetManifestResourceStream("stopwords.txt") ?? throw new InvalidOperationException("The build left out stopwords.txt.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => TermHash.Of(word)).ToFrozenSet();
    }
}
