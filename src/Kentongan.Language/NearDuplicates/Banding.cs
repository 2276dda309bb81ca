namespace Kentongan.Language.NearDuplicates;

/// <summary>
/// How a signature is cut into bands (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, §3.4): two sets meet when one whole band agrees. The widest bands
/// are taken that still miss less than one in two hundred of the pairs that are just similar enough.
/// </summary>
public readonly record struct Banding(int Rows, int Bands)
{
    const double Missed = 0.005;

    /// <summary>The bands for a similarity of at least <paramref name="threshold"/>, 0–1.</summary>
    public static Banding For(double threshold)
    {
        for (var rows = 8; rows > 1; rows--)
        {
            var bands = MinHash.Length / rows;
            if (Math.Pow(1 - Math.Pow(threshold, rows), bands) <= Missed)
            {
                return new Banding(rows, bands);
            }
        }

        return new Banding(1, MinHash.Length);
    }
}
