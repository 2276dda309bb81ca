namespace Kentongan.Understand.Ingesting;

/// <summary>What became of the rows of a source; <see cref="Read"/> is the sum of the others once it is done.</summary>
/// <param name="Read">Rows read.</param>
/// <param name="Kept">Posts that the store did not have.</param>
/// <param name="Duplicates">Posts that it had, or that came twice.</param>
/// <param name="Rejected">Rows set aside with a reason.</param>
/// <param name="Mentions">Topic matches of the kept posts.</param>
public readonly record struct IngestionCounts(long Read, long Kept, long Duplicates, long Rejected, long Mentions)
{
    public static IngestionCounts operator +(IngestionCounts one, IngestionCounts other) => new(
        one.Read + other.Read, one.Kept + other.Kept, one.Duplicates + other.Duplicates, one.Rejected + other.Rejected, one.Mentions + other.Mentions);
}
