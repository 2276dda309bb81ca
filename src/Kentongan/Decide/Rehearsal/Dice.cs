namespace Kentongan.Decide.Rehearsal;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014): a random source whose numbers are the same on every runtime, so that the
/// same seed plays the same crisis for ever.
/// </summary>
sealed class Dice(ulong seed)
{
    const ulong GoldenGamma = 0x9E3779B97F4A7C15;
    ulong _state = seed;

    /// <summary>One number scrambled into another: how a thing's number decides its looks.</summary>
    public static ulong Scramble(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>Dice that always fall the same way for the same two numbers.</summary>
    public static Dice For(ulong seed, ulong number) => new(Scramble(seed + (number * GoldenGamma)));

    public ulong Next() => Scramble(_state += GoldenGamma);

    /// <summary>0 to <paramref name="count"/> − 1.</summary>
    public int Below(int count) => (int)(((Next() >> 32) * (ulong)count) >> 32);

    /// <summary>0 to just under 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Unit() < probability;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>A heavy-tailed size of at least 1: most are small, a few enormous (Pareto with exponent <paramref name="alpha"/>).</summary>
    public double Pareto(double alpha) => Math.Pow(1 - Unit(), -1 / alpha);
}
