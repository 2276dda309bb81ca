namespace Kentongan;

/// <summary>One thing said in both languages: where a rule knows the words and the screen's word lists do not.</summary>
public sealed record Sentence(string English, string Indonesian)
{
    /// <summary>What only a machine said, and so has one language.</summary>
    public static Sentence Untranslated(string words) => new(words, words);
}
