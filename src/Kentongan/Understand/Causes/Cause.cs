namespace Kentongan.Understand.Causes;

/// <summary>One thing that was said, linked or named more in a peak than before.</summary>
/// <param name="Key">Its key in the ranking or dimension that it comes from.</param>
/// <param name="Count">Mentions with it in the peak.</param>
/// <param name="Usual">Mentions with it that so much time usually has.</param>
/// <param name="Share">Its part of the increase, 0–1. A mention can have several words and links, so shares do not add up to 1.</param>
public sealed record Cause(string Key, long Count, double Usual, double Share);
