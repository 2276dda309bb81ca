namespace Kentongan.Networks.Coordination;

/// <summary>One account does the same as another at the same time.</summary>
/// <param name="From">Whose posts are counted.</param>
/// <param name="To">Whose posts they go with.</param>
/// <param name="Weight">How many posts of the first have a partner.</param>
public readonly record struct ActionEdge(int From, int To, int Weight);
