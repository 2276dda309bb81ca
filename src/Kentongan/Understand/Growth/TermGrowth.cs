namespace Kentongan.Understand.Growth;

/// <summary>A word or phrase that is said more than before.</summary>
/// <param name="Term">Folded.</param>
/// <param name="Now">Mentions with it in the period.</param>
/// <param name="Before">Mentions with it in the period compared with.</param>
/// <param name="Factor">How many times its share of the mentions grew; one mention is added to both counts.</param>
/// <param name="Score">Dunning's log-likelihood ratio G²; 10.8 is p &lt; 0.001 for one term.</param>
public sealed record TermGrowth(string Term, long Now, long Before, double Factor, double Score);
