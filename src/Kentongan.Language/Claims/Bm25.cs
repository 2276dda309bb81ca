namespace Kentongan.Language.Claims;

/// <summary>The formulas of BM25 (Robertson and Zaragoza 2009).</summary>
static class Bm25
{
    /// <summary>A word of the title counts like two of the body.</summary>
    public const float TitleBoost = 2;

    const float K1 = 1.2f;
    const float B = 0.6f;

    /// <summary>How much it tells that a claim has a term which <paramref name="having"/> of <paramref name="all"/> have.</summary>
    public static float Rarity(int having, int all) => MathF.Log(1 + ((all - having + 0.5f) / (having + 0.5f)));

    /// <summary>The weight of a frequency in a text that is <paramref name="length"/> times as long as the mean.</summary>
    public static float Saturate(float frequency, float length) => frequency * (K1 + 1) / (frequency + (K1 * (1 - B + (B * length))));
}
