namespace Kentongan.Language.Classify;

/// <summary>A question that a model answers about a text.</summary>
/// <param name="Name">Its name in the terminal and of its model file.</param>
/// <param name="Labels">The possible answers.</param>
/// <param name="IsExclusive">True when exactly one answer is right.</param>
/// <param name="IsNonCommercial">True when the shipped model learned from data whose licence excludes commercial use.</param>
public sealed record Head(string Name, IReadOnlyList<string> Labels, bool IsExclusive, bool IsNonCommercial);
