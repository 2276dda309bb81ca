namespace Kentongan.Language.Narratives;

/// <summary>Posts that carry the same claim in nearly the same words.</summary>
/// <param name="Label">What they are about, in their own words.</param>
/// <param name="Example">The number of the post that has most in common with the others.</param>
/// <param name="Posts">The numbers of the posts, in the order in which they came.</param>
public sealed record Narrative(string Label, int Example, IReadOnlyList<int> Posts);
