using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Importing;

/// <summary>What <c>import --json</c> prints.</summary>
public sealed record ImportResult(long Read, long Kept, long Duplicates, long Rejected, double Seconds, double PostsPerSecond)
{
    public static ImportResult Of(IngestionCounts counts, TimeSpan elapsed) => new(
        counts.Read, counts.Kept, counts.Duplicates, counts.Rejected, Math.Round(elapsed.TotalSeconds, 3),
        Math.Round(counts.Read / Math.Max(elapsed.TotalSeconds, 1e-6), 1));
}
