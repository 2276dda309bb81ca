namespace Kentongan.Storage.Health;

/// <summary>One thing that the doctor looked at.</summary>
/// <param name="Check">What was looked at, in English snake_case.</param>
/// <param name="Holds">Whether it is as it should be.</param>
/// <param name="Detail">A sentence for the reader.</param>
public sealed record Finding(string Check, bool Holds, string Detail);
