using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>
/// Which Indonesian word a word of a regional language stands for, as parallel sentences tell (<c>training/regional.mjs</c>). It serves classifiers, which forgive
/// a wrong pair; it is no dictionary for readers.
/// </summary>
public sealed class RegionalWords
{
    readonly Dictionary<ulong, string> _indonesian = [];

    /// <summary>Reads lines of <c>word word</c>, the regional one first.</summary>
    public RegionalWords(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            if (line.Split(' ') is [var regional, var indonesian])
            {
                _indonesian[TermHash.Of(Folding.Fold(regional))] = Folding.Fold(indonesian);
            }
        }
    }

    /// <summary>The words that come with the library.</summary>
    public static RegionalWords Shipped()
    {
        using var reader = new StreamReader(Resources.Open("regional.model"));
        return new(reader);
    }

    /// <summary>The Indonesian word behind the word whose <see cref="TermHash"/> is <paramref name="word"/>; null when none is known.</summary>
    public string? Indonesian(ulong word) => _indonesian.GetValueOrDefault(word);
}
