using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Kentongan.Language.Tokens;

/// <summary>
/// The 64-bit name of a folded term, made once a token and shared by search, matching, classifiers and near-duplicates. It is written to
/// indexes and models, so it never changes: the UTF-16 little-endian bytes, eight at a time, mixed by 128-bit multiplication as wyhash does.
/// </summary>
public static class TermHash
{
    const ulong Seed = 0x9E37_79B9_7F4A_7C15;
    const ulong First = 0xA076_1D64_78BD_642F;
    const ulong Second = 0xE703_7ED1_A0B4_28DB;

    /// <summary>The hash of <paramref name="term"/>, which is folded already.</summary>
    public static ulong Of(ReadOnlySpan<char> term)
    {
        var hash = Seed ^ (ulong)(term.Length * sizeof(char));
        for (; term.Length >= 4; term = term[4..])
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(term)), First);
        }

        ulong rest = 0;
        for (var i = 0; i < term.Length; i++)
        {
            rest |= (ulong)term[i] << (16 * i);
        }

        return Mix(hash ^ rest, Second);
    }

    /// <summary>The hash of a sequence of terms, from the hash so far and the next term's; its order counts.</summary>
    public static ulong Combine(ulong hash, ulong next) => Mix(hash + Seed, next ^ First);

    static ulong Mix(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return high ^ low;
    }
}
