namespace Kentongan.Speak.Limits.X;

/// <summary>
/// How X weighs a post (twitter-text's configuration). A weight is in hundredths of a character, as X publishes it.
/// </summary>
public sealed record WeightedRules(
    int Max, int DefaultWeight, int UrlLength, bool EmojiAreOne, IReadOnlyList<(int First, int Last)> LightRanges)
{
    const int Scale = 100;

    static readonly (int, int)[] _light = [(0, 4351), (8192, 8205), (8208, 8223), (8242, 8247)];

    /// <summary>Version 3, in force since 2018: an emoji sequence weighs as one.</summary>
    public static WeightedRules Current { get; } = new(280, 200, 23, true, _light);

    /// <summary>Version 2 (2017): emoji weigh by their code points.</summary>
    public static WeightedRules Version2 { get; } = new(280, 200, 23, false, _light);

    /// <summary>Version 1 (until 2017): 140 characters of any script.</summary>
    public static WeightedRules Version1 { get; } = new(140, 100, 23, false, []);

    internal int Weigh(int rune)
    {
        foreach (var (first, last) in LightRanges)
        {
            if (rune >= first && rune <= last)
            {
                return 1;
            }
        }

        return DefaultWeight / Scale;
    }

    internal int Default => DefaultWeight / Scale;
}
