namespace Kentongan.Storage.Retention;

/// <summary>What a retention run removed.</summary>
public sealed record Retained(long Posts, int RawFiles);
