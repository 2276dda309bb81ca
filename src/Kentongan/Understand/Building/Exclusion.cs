namespace Kentongan.Understand.Building;

/// <summary>A word whose posts seem to speak of something else, and what leaving it out would lose.</summary>
/// <param name="Word">Folded.</param>
/// <param name="Loses">Posts that the query would not find any more.</param>
/// <param name="Likeness">How alike these posts are to the others that the query finds: cosine of their words, 0–1.</param>
/// <param name="Examples">Some of the posts that would be lost, newest first.</param>
public sealed record Exclusion(string Word, long Loses, double Likeness, IReadOnlyList<UnderstoodPost> Examples);
