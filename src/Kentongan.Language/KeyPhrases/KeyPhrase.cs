namespace Kentongan.Language.KeyPhrases;

/// <summary>A word or pair of words that stands out.</summary>
/// <param name="Posts">Posts of the set that have it.</param>
/// <param name="Strength">How surprising that is against the comparison: the log-likelihood ratio G² (Dunning 1993).</param>
public sealed record KeyPhrase(string Text, int Posts, double Strength);
