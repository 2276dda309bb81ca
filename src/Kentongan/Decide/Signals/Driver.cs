using Kentongan.Understand;

namespace Kentongan.Decide.Signals;

/// <summary>Something that grew with a signal and may explain it.</summary>
/// <param name="Kind">A tag, a link, a word, an account on the public register.</param>
/// <param name="Key">Which.</param>
/// <param name="Count">Mentions with it in the signal's time.</param>
/// <param name="Factor">How many times its share of the mentions grew against the week before.</param>
public sealed record Driver(TopKind Kind, string Key, long Count, double Factor);
