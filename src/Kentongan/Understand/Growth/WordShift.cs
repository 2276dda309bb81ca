namespace Kentongan.Understand.Growth;

/// <summary>How much a word belongs to one side of a comparison.</summary>
/// <param name="Word">Folded.</param>
/// <param name="Now">Occurrences here.</param>
/// <param name="Before">Occurrences there.</param>
/// <param name="LogOdds">Difference of the log-odds, prior included; above 0: more here.</param>
/// <param name="Z">The difference in its standard errors.</param>
public sealed record WordShift(string Word, long Now, long Before, double LogOdds, double Z);
