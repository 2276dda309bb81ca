namespace Kentongan.Understand.Networks;

/// <summary>Which network is drawn, and how much is read for it.</summary>
/// <param name="Ties">What links accounts.</param>
/// <param name="Seed">Of communities and layout.</param>
/// <param name="MostMentions">Mentions that are read; later ones of the period are left out, and the reading says so.</param>
/// <param name="Window">Seconds within which the same thing links two accounts.</param>
public sealed record NetworkRule(IReadOnlyList<Tie> Ties, int Seed = 1, int MostMentions = 300_000, long Window = 60)
{
    /// <summary>Hard rule 3: smaller groups of private accounts are counts only.</summary>
    public const int SmallestGroup = 10;
}
