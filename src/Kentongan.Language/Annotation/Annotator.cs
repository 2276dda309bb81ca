using Kentongan.Language.Languages;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Annotation;

/// <summary>
/// Understands one post after the other: one tokenisation, shared by every step, in buffers that are used again. Belongs to one thread; the
/// models behind it are shared by all.
/// </summary>
public sealed class Annotator(LanguageIdentifier languages)
{
    /// <summary>The post as it was written, taken apart.</summary>
    public TokenizedText Written { get; } = new();

    /// <summary>The language of the post.</summary>
    public LanguageGuess Language { get; private set; }

    /// <summary>An annotator with the models that come with the library.</summary>
    public static Annotator Create() => new(LanguageIdentifier.Shipped());

    /// <summary>Replaces everything understood before by what <paramref name="text"/> says.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Written.Read(text);
        Language = languages.Guess(Written);
    }
}
