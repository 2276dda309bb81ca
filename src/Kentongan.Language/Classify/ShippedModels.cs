using System.Reflection;

namespace Kentongan.Language.Classify;

/// <summary>
/// The models that come with the library. Those trained on non-commercial data (emotion, abuse) are absent from a build with
/// <c>-p:NonCommercialModels=false</c>; what they would say is then unknown.
/// </summary>
public static class ShippedModels
{
    static readonly Dictionary<string, Lazy<LinearClassifier?>> Known = Heads.All.ToDictionary(
        head => head.Name, head => new Lazy<LinearClassifier?>(() => Load(head.Name)), StringComparer.Ordinal);

    /// <summary>positive, neutral, negative.</summary>
    public static LinearClassifier? Sentiment => Known[Heads.Sentiment.Name].Value;

    /// <summary>anger, fear, joy, love, sadness, neutral.</summary>
    public static LinearClassifier? Emotion => Known[Heads.Emotion.Name].Value;

    /// <summary>question, complaint, suggestion, praise, criticism, rumour, news, other.</summary>
    public static LinearClassifier? Kind => Known[Heads.Kind.Name].Value;

    /// <summary>abusive words, hate, and whom it is aimed at; the labels do not exclude each other.</summary>
    public static LinearClassifier? Abuse => Known[Heads.Abuse.Name].Value;

    /// <summary>clickbait or not, for headlines.</summary>
    public static LinearClassifier? Clickbait => Known[Heads.Clickbait.Name].Value;

    /// <summary>hoax or valid, for articles.</summary>
    public static LinearClassifier? Hoax => Known[Heads.Hoax.Name].Value;

    /// <summary>The model of a head; null when the build left it out.</summary>
    public static LinearClassifier? Of(Head head) => Known[head.Name].Value;

    static LinearClassifier? Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"models/{name}.klm");
        return stream is null ? null : new LinearClassifier(LinearModel.Read(stream));
    }
}
