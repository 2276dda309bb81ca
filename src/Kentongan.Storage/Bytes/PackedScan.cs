using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Kentongan.Storage.Bytes;

/// <summary>Looks through packed numbers without a jump for their lengths, which no processor can foresee.</summary>
static class PackedScan
{
    const uint Ends = 0x8080_8080;

    /// <summary>Whether one of <paramref name="packed"/> has its bit in <paramref name="bits"/>, bit n of the whole for the number n.</summary>
    public static bool HasOne(ReadOnlySpan<byte> packed, ulong[] bits)
    {
        var at = 0;
        while (at + sizeof(uint) <= packed.Length)
        {
            var four = BinaryPrimitives.ReadUInt32LittleEndian(packed[at..]);
            var ends = ~four & Ends;
            if (ends == 0)
            {
                break;
            }

            // The number ends with the first byte that has no high bit.
            var last = BitOperations.TrailingZeroCount(ends);
            if (IsSet(bits, Number(four & (uint.MaxValue >> (31 - last)))))
            {
                return true;
            }

            at += (last >> 3) + 1;
        }

        return HasOneOfRest(packed[at..], bits);
    }

    /// <summary>Four groups of seven bits drawn together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Number(uint four) =>
        (int)((four & 0x7F) | ((four >> 1) & 0x3F80) | ((four >> 2) & 0x1F_C000) | ((four >> 3) & 0xFE0_0000));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsSet(ulong[] bits, int number) =>
        (uint)number >> 6 is var word && word < (uint)bits.Length && (bits[word] >> number & 1) != 0;

    static bool HasOneOfRest(ReadOnlySpan<byte> packed, ulong[] bits)
    {
        var reader = new ByteReader(packed);
        while (!reader.AtEnd)
        {
            if (IsSet(bits, reader.Int32()))
            {
                return true;
            }
        }

        return false;
    }
}
