namespace Kentongan.Bench.Networks;

/// <summary>Medians of what the peer took: on the clock, and of the processor where it tells.</summary>
sealed record PeerTime(double Seconds, double? Processor = null);
