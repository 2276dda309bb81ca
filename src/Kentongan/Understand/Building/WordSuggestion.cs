using Kentongan.Listen.Queries;

namespace Kentongan.Understand.Building;

/// <summary>Why a word is suggested.</summary>
public enum SuggestionKind : byte
{
    /// <summary>It is said together with what the query finds, far more than elsewhere.</summary>
    Related = 0,

    /// <summary>The same word with affixes, or in slang or another spelling, as people really write it.</summary>
    Variant = 1,
}

/// <summary>A word that may be added to a query.</summary>
/// <param name="Word">Folded.</param>
/// <param name="Kind">Why.</param>
/// <param name="Beside">For a variant: the word of the query that it is a variant of.</param>
/// <param name="Together">For a related word: among the posts looked at that answer the query, those that have it.</param>
/// <param name="Lift">For a related word: how many times more frequent it is there than in ordinary posts of the same time.</param>
/// <param name="Adds">Posts that the query finds only when the word is added.</param>
public sealed record WordSuggestion(string Word, SuggestionKind Kind, Words? Beside, int Together, double Lift, long Adds);
