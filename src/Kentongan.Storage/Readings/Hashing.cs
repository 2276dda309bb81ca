namespace Kentongan.Storage.Readings;

/// <summary>Fibonacci hashing: the high bits of the product with 2⁶⁴ divided by the golden ratio.</summary>
static class Hashing
{
    /// <param name="shift">64 less the number of bits that are wanted.</param>
    public static int Slot(long number, int shift) => (int)(((ulong)number * 11400714819323198485) >> shift);
}
