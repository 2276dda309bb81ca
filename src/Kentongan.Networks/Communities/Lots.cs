namespace Kentongan.Networks.Communities;

/// <summary>
/// Order by lot, from SplitMix64 (Steele, Lea and Flood, 2014). <see cref="Random"/> takes longer to begin than a small
/// community takes to split, and each community has lots of its own.
/// </summary>
struct Lots(long seed)
{
    ulong _state = (ulong)seed;

    public void Shuffle(Span<int> numbers)
    {
        for (var last = numbers.Length - 1; last > 0; last--)
        {
            var other = (int)Math.BigMul(Next(), (ulong)last + 1, out _);
            (numbers[last], numbers[other]) = (numbers[other], numbers[last]);
        }
    }

    ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
