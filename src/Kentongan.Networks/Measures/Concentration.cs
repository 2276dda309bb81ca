namespace Kentongan.Networks.Measures;

/// <summary>How much of a whole a few hold.</summary>
/// <param name="TopShare">Share of the top 1 % (rounded up, so that there is always one), 0–1.</param>
/// <param name="Herfindahl">HHI = Σ share², from 1/n (all alike) to 1 (one holds everything).</param>
/// <param name="Holders">Who holds anything.</param>
public sealed record Concentration(double TopShare, double Herfindahl, int Holders)
{
    /// <summary>Of amounts of 0 or more; zeros do not count as holders. All 0 when nobody holds anything.</summary>
    public static Concentration Of(IReadOnlyList<double> amounts)
    {
        var held = amounts.Where(amount => amount > 0).OrderDescending().ToArray();
        var total = held.Sum();
        if (held.Length == 0)
        {
            return new(0, 0, 0);
        }

        var top = held.Take((held.Length + 99) / 100).Sum();
        return new(top / total, held.Sum(amount => amount / total * (amount / total)), held.Length);
    }
}
