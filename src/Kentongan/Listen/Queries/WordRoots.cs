using System.Collections.Concurrent;
using Kentongan.Language.Normalise;
using Kentongan.Language.Stems;
using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Queries;

/// <summary>What <c>~word</c> compares: the root of the standard word behind slang and spelling (<c>bgt</c>, <c>ngurus</c>, <c>pengurusan</c>).</summary>
public sealed class WordRoots(Normaliser normaliser, Stemmer stemmer)
{
    const int MostKept = 200_000;
    static readonly Lazy<WordRoots> _shipped = new(() => new(Normaliser.Shipped(), Stemmer.Shipped()));
    readonly ConcurrentDictionary<string, string> _kept = new(StringComparer.Ordinal);

    /// <summary>The roots that come with the language library.</summary>
    public static WordRoots Shipped => _shipped.Value;

    /// <summary>The root of a folded word.</summary>
    public string Of(string folded)
    {
        if (_kept.TryGetValue(folded, out var root))
        {
            return root;
        }

        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        return _kept[folded] = Find(folded);
    }

    // Some slang stands for several words (mksih: terima kasih); those have no one root and keep their own.
    string Find(string folded)
    {
        var text = new TokenizedText();
        text.Read(folded);
        var standard = text.Count == 1 && normaliser.Replacement(text, 0) is { } word && !word.Contains(' ', StringComparison.Ordinal)
            ? Folding.Fold(word)
            : folded;
        return stemmer.Stem(standard) is { Length: > 0 } root ? root : folded;
    }
}
