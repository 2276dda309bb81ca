using Kentongan.Language.Languages;
using Kentongan.Language.Normalise;
using Kentongan.Language.Stems;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Annotation;

/// <summary>
/// The words of a post in standard spelling, and their roots; made when somebody asks, since not every post needs them. Texts that are clearly in
/// another language than Indonesian stay as they are. Belongs to one thread.
/// </summary>
public sealed class WordForms(Normaliser normaliser, Stemmer stemmer)
{
    const float Clearly = 0.6f;
    const int MostKnown = 50_000;

    static readonly Lazy<Normaliser> _shippedNormaliser = new(Normaliser.Shipped);
    static readonly Lazy<Stemmer> _shippedStemmer = new(Stemmer.Shipped);

    readonly Dictionary<ulong, string[]> _roots = [];
    readonly Dictionary<ulong, string[]> _asWritten = [];
    readonly NormalisedText _normalised = new();
    TokenizedText _text = new();
    bool _isIndonesian;
    bool _isNormalised;

    /// <summary>The whole post in standard words. Valid until the next post.</summary>
    public ReadOnlySpan<char> Normalised
    {
        get
        {
            if (!_isNormalised)
            {
                WriteNormalised();
                _isNormalised = true;
            }

            return _normalised.Text;
        }
    }

    /// <summary>The forms of the models that come with the library.</summary>
    public static WordForms Create() => new(_shippedNormaliser.Value, _shippedStemmer.Value);

    /// <summary>The roots of the standard words behind token <paramref name="index"/>: one for most, two for <c>gatau</c>; none for what is no word.</summary>
    public IReadOnlyList<string> Roots(int index)
    {
        if (_text.Tokens[index].Kind != TokenKind.Word)
        {
            return [];
        }

        var hash = _text.Hashes[index];
        var known = _isIndonesian ? _roots : _asWritten;
        if (known.TryGetValue(hash, out var roots))
        {
            return roots;
        }

        if (known.Count >= MostKnown)
        {
            known.Clear();
        }

        return known[hash] = _isIndonesian ? MakeRoots(index) : [_text.Folded(index).ToString()];
    }

    /// <summary>Turns to the post that <paramref name="text"/> holds.</summary>
    public void Read(TokenizedText text, LanguageGuess language)
    {
        _text = text;
        _isNormalised = false;
        _isIndonesian = language.Code is LanguageCodes.Indonesian or "msa" || language.Probability < Clearly;
    }

    string[] MakeRoots(int index)
    {
        var standard = normaliser.Replacement(_text, index) ?? _text.Folded(index).ToString();
        return [.. standard.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(stemmer.Stem)];
    }

    void WriteNormalised()
    {
        if (_isIndonesian)
        {
            normaliser.Write(_text, _normalised);
        }
        else
        {
            _normalised.Clear();
            _normalised.Append(_text.Text);
        }
    }
}
