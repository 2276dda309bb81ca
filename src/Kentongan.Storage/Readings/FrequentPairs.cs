using Kentongan.Storage.Segments;

namespace Kentongan.Storage.Readings;

/// <summary>All pairs that occur at least <paramref name="Least"/> times, exactly counted; every other pair is rarer.</summary>
/// <param name="Least">1 when no pair is left out.</param>
sealed record FrequentPairs(CountTable Counts, int Least) : IDigest
{
    public long Bytes => Counts.Count * 48L;

    /// <summary>The most that a pair which is not here can have occurred.</summary>
    public int MostUnseen => Least - 1;
}
