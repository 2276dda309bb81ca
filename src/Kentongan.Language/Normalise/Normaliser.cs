using Kentongan.Language.Tokens;

namespace Kentongan.Language.Normalise;

/// <summary>
/// Writes slang, abbreviations and spellings of a post as standard words, word by word and without allocating: <c>yg gk tau</c> → <c>yang tidak tahu</c>. What it
/// does not know stays as it was written, regional words above all; elongation is taken back and <c>anak2</c> written out.
/// </summary>
public sealed class Normaliser
{
    const double EnoughShare = 0.6;
    const int EnoughCount = 3;

    static readonly ulong _kasih = TermHash.Of("kasih"), _terima = TermHash.Of("terima"), _trima = TermHash.Of("trima"), _tarima = TermHash.Of("tarima");

    readonly Dictionary<ulong, string> _words = [];

    public Normaliser(NormaliseModel model)
    {
        foreach (var learned in model.Pairs.Where(IsWord).GroupBy(pair => pair.Informal, StringComparer.Ordinal))
        {
            var best = learned.MaxBy(pair => pair.Count)!;
            if (best.Formal != best.Informal && best.Count >= EnoughCount && best.Count >= EnoughShare * learned.Sum(pair => pair.Count))
            {
                _words[TermHash.Of(best.Informal)] = best.Formal;
            }
        }

        foreach (var (informal, formal) in model.Lexicon)
        {
            _words[TermHash.Of(informal)] = formal;
        }
    }

    public static Normaliser Shipped() => new(NormaliseModel.Shipped());

    /// <summary>What token <paramref name="index"/> is in standard words; null when it stays.</summary>
    public string? Replacement(TokenizedText text, int index) =>
        text.Tokens[index].Kind is TokenKind.Word or TokenKind.Number && !IsThanks(text, index) ? _words.GetValueOrDefault(text.Hashes[index]) : null;

    /// <summary>The standard words of the word whose <see cref="TermHash"/> is <paramref name="word"/>, whatever stands around it; null when it is standard or unknown.</summary>
    public string? Standard(ulong word) => _words.GetValueOrDefault(word);

    /// <summary>Alone, <c>kasih</c> is how people write <c>beri</c>; in <c>terima kasih</c> it is thanks.</summary>
    static bool IsThanks(TokenizedText text, int index) =>
        index > 0 && text.Hashes[index] == _kasih && text.Hashes[index - 1] is var before && (before == _terima || before == _trima || before == _tarima);

    /// <summary>Writes the whole text with its words replaced, everything between them as it was.</summary>
    public void Write(TokenizedText text, NormalisedText normalised)
    {
        normalised.Clear();
        var end = 0;
        for (var i = 0; i < text.Count; i++)
        {
            var token = text.Tokens[i];
            normalised.Append(text.Text[end..token.Start]);
            WriteToken(text, i, normalised);
            end = token.End;
        }

        normalised.Append(text.Text[end..]);
    }

    void WriteToken(TokenizedText text, int index, NormalisedText normalised)
    {
        var written = text.Written(index);
        if (Replacement(text, index) is { } formal)
        {
            normalised.AppendInCaseOf(formal, written);
        }
        else if (text.Tokens[index].Kind != TokenKind.Word)
        {
            normalised.Append(written);
        }
        else if (Reduplication.TrySplitDigit(text.Folded(index), out var length, out var tail))
        {
            normalised.Append(written[..length]);
            normalised.Append("-");
            normalised.Append(text.Folded(index)[..length]);
            normalised.Append(text.Folded(index)[tail..]);
        }
        else
        {
            normalised.AppendInCaseOf(IsElongated(written, text.Folded(index)) ? text.Folded(index) : written, written);
        }
    }

    static bool IsElongated(ReadOnlySpan<char> written, ReadOnlySpan<char> folded) => written.Length >= folded.Length + 2 && System.Text.Ascii.IsValid(written);

    static bool IsWord(PhrasePair pair) => !pair.Informal.Contains(' ', StringComparison.Ordinal) && pair.Informal.All(char.IsLetterOrDigit)
        && pair.Formal.All(c => char.IsLetter(c) || c == ' ');
}
