using Kentongan.Language.Classify;
using Kentongan.Language.Entities;
using Kentongan.Language.Languages;
using Kentongan.Language.Places;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Annotation;

/// <summary>
/// Understands one post after the other: one tokenisation, shared by every step, in buffers that are used again. Belongs to one thread; the
/// models behind it are shared by all.
/// </summary>
public sealed class Annotator
{
    static readonly Lazy<LanguageIdentifier> ShippedLanguages = new(LanguageIdentifier.Shipped);
    static readonly Lazy<EntityModel?> ShippedNames = new(EntityModel.Shipped);
    static readonly Lazy<Gazetteer> ShippedPlaces = new(Gazetteer.Load);

    readonly LanguageIdentifier _languages;
    readonly PlaceFinder _places;
    readonly EntityFinder? _names;
    readonly JointJudgement _judgements;
    bool _isNamed = true;

    /// <param name="languages">Tells the language.</param>
    /// <param name="places">Finds places, for this annotator alone.</param>
    /// <param name="names">Finds names, for this annotator alone; null when the build has no model of them.</param>
    public Annotator(LanguageIdentifier languages, PlaceFinder places, EntityFinder? names)
    {
        (_languages, _places, _names) = (languages, places, names);
        _judgements = new(Sentiment, Emotion, Abuse, Kind);
    }

    /// <summary>The post as it was written, taken apart.</summary>
    public TokenizedText Written { get; } = new();

    /// <summary>The language of the post.</summary>
    public LanguageGuess Language { get; private set; }

    /// <summary>Standard spelling and roots of the words, made when asked for.</summary>
    public WordForms Words { get; } = WordForms.Create();

    /// <summary>positive, neutral or negative.</summary>
    public Judgement Sentiment { get; } = Judgement.Shipped(Heads.Sentiment);

    /// <summary>anger, fear, joy, love, sadness or neutral.</summary>
    public Judgement Emotion { get; } = Judgement.Shipped(Heads.Emotion);

    /// <summary>Abusive words, hate and its aim; each label for itself.</summary>
    public Judgement Abuse { get; } = Judgement.Shipped(Heads.Abuse);

    /// <summary>What the message does: asks, complains, praises …</summary>
    public Judgement Kind { get; } = Judgement.Shipped(Heads.Kind);

    /// <summary>The places that the post names. Valid until the next post.</summary>
    public ReadOnlySpan<PlaceMention> Places => _places.Found;

    /// <summary>The people, organisations and places that the post names, looked for when somebody asks. Valid until the next post.</summary>
    public ReadOnlySpan<Entity> Entities
    {
        get
        {
            if (!_isNamed)
            {
                _names?.Find(Written);
                _isNamed = true;
            }

            return _names is null ? [] : _names.Found;
        }
    }

    /// <summary>An annotator with the models that come with the library.</summary>
    public static Annotator Create() => new(ShippedLanguages.Value, new PlaceFinder(ShippedPlaces.Value), ShippedNames.Value is { } names ? new EntityFinder(names) : null);

    /// <summary>Reads the models that come with the library into memory, which takes a third of a second: for who knows that posts will come.</summary>
    public static void Prepare() => Create().Read("siap");

    /// <summary>Replaces everything understood before by what <paramref name="text"/> says.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Written.Read(text);
        Language = _languages.Guess(Written);
        Words.Read(Written, Language);
        _judgements.Read(Written);
        _places.Find(Written);
        _isNamed = false;
    }
}
