namespace Kentongan.Networks.Coordination;

/// <summary>Two accounts that share together.</summary>
/// <param name="From">The smaller account number.</param>
/// <param name="To">The larger account number.</param>
/// <param name="Weight">How many pairs of shares they have.</param>
/// <param name="AverageDelta">Mean distance of a pair, in seconds.</param>
public readonly record struct CoShareEdge(int From, int To, int Weight, double AverageDelta);
