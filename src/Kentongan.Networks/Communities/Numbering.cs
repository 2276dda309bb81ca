namespace Kentongan.Networks.Communities;

/// <summary>Turns any numbers below the length into 0, 1, 2 … in order of first use.</summary>
static class Numbering
{
    public static (int[] Numbers, int Count) Dense(ReadOnlySpan<int> numbers)
    {
        using var scratch = new Scratch();
        var known = scratch.Ints(numbers.Length).AsSpan(0, numbers.Length);
        known.Fill(-1);
        var (dense, count) = (new int[numbers.Length], 0);
        for (var i = 0; i < numbers.Length; i++)
        {
            ref var number = ref known[numbers[i]];
            dense[i] = number >= 0 ? number : number = count++;
        }

        return (dense, count);
    }
}
