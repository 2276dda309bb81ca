namespace Kentongan.Understand.Volume;

/// <summary>A peak on a time line.</summary>
/// <param name="From">The beginning of its first unusual hour.</param>
/// <param name="Until">The end of its last unusual hour.</param>
/// <param name="At">The beginning of its busiest hour.</param>
/// <param name="Count">Mentions in the busiest hour.</param>
/// <param name="Baseline">Mentions that this hour usually has.</param>
/// <param name="Mentions">Mentions from <paramref name="From"/> to <paramref name="Until"/>.</param>
/// <param name="Z">How unusual the busiest hour is, in standard deviations.</param>
public sealed record PeakSpan(
    DateTimeOffset From, DateTimeOffset Until, DateTimeOffset At, long Count, double Baseline, long Mentions, double Z);
