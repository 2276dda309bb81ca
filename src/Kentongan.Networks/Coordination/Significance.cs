namespace Kentongan.Networks.Coordination;

/// <summary>How often chance alone would bring an edge about.</summary>
/// <param name="P">Chance of at least this weight, given that the two met at all.</param>
/// <param name="Q">The smallest false discovery rate at which the edge counts as found (Benjamini and Hochberg, 1995).</param>
/// <param name="Expected">Weight that chance alone would give.</param>
public readonly record struct Significance(double P, double Q, double Expected);
