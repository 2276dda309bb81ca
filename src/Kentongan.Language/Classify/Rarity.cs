namespace Kentongan.Language.Classify;

/// <summary>How much a feature counts by how few texts have it, in a byte: the square root of the inverse document frequency (Spärck Jones 1972), since the whole of it trusts rare words too much.</summary>
static class Rarity
{
    const float Steps = 100;
    const float Usual = 5;

    /// <summary>The rarity of what <paramref name="count"/> of <paramref name="all"/> texts have.</summary>
    public static byte Of(int count, int all) => (byte)Math.Clamp(MathF.Round(MathF.Sqrt(MathF.Log((all + 1f) / (count + 1f)) / Usual) * Steps), 0, byte.MaxValue);

    /// <summary>What a value is multiplied by; about 1 for a word of one text in 150.</summary>
    public static float Factor(byte rarity) => rarity / Steps;
}
