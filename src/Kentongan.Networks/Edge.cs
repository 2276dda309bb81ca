namespace Kentongan.Networks;

/// <summary>One line between two nodes, as it was given: it may be a loop or repeat another.</summary>
/// <param name="From">Number of the node it leaves.</param>
/// <param name="To">Number of the node it reaches.</param>
/// <param name="Weight">How strong it is; 1 when nobody said.</param>
public readonly record struct Edge(int From, int To, double Weight = 1);
