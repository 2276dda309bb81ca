namespace Kentongan.Listen.Matching;

/// <summary>A side of NEAR.</summary>
abstract record CompiledNear;

sealed record NearPhrase(CompiledPhrase Phrase) : CompiledNear;

sealed record NearAny(CompiledNear[] Parts) : CompiledNear;

sealed record NearPair(CompiledNear Left, CompiledNear Right, int Distance) : CompiledNear;
