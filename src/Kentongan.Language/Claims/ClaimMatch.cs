namespace Kentongan.Language.Claims;

/// <summary>A claim that a post may repeat.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Score">BM25F: larger is more alike; comparable for one post only.</param>
/// <param name="Share">How much of the claim the post repeats, 0–1: comparable between posts. A likeness of words, never a verdict.</param>
public sealed record ClaimMatch(string Claim, float Score, float Share);
