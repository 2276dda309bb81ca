namespace Kentongan.Listen.Matching;

/// <summary>Terms that must follow each other.</summary>
/// <param name="Terms">Their numbers.</param>
/// <param name="Written">Their exact spelling where letter case counts, else null.</param>
/// <param name="Pivot">The index of the term at whose places the phrase is looked for: the rarest.</param>
sealed record CompiledPhrase(int[] Terms, string?[]? Written, int Pivot);
