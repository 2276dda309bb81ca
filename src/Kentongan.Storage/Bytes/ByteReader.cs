using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kentongan.Storage.Bytes;

/// <summary>Reads what <see cref="ByteWriter"/> wrote, without copies.</summary>
ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; private set; }

    public readonly bool AtEnd => Position >= _bytes.Length;

    public byte Byte() => _bytes[Position++];

    // Nearly all numbers take one or two bytes. The rest is static: a call on this struct would keep it out of registers in every loop.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Number()
    {
        var position = Position;
        ulong value = _bytes[position++];
        if (value >= 0x80)
        {
            ulong next = _bytes[position++];
            value = (value & 0x7F) | ((next & 0x7F) << 7);
            if (next >= 0x80)
            {
                (value, position) = Rest(_bytes, position, value);
            }
        }

        Position = position;
        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int32() => (int)Number();

    public long Int64()
    {
        Position += 8;
        return BinaryPrimitives.ReadInt64LittleEndian(_bytes[(Position - 8)..]);
    }

    public ReadOnlySpan<byte> Raw(int length)
    {
        Position += length;
        return _bytes.Slice(Position - length, length);
    }

    public ReadOnlySpan<byte> Block() => Raw(Int32());

    public string? Text()
    {
        var length = Int32();
        return length == 0 ? null : Encoding.UTF8.GetString(Raw(length - 1));
    }

    public int[] Numbers()
    {
        var values = new int[Int32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Int32();
        }

        return values;
    }

    static (ulong Value, int Position) Rest(ReadOnlySpan<byte> bytes, int position, ulong value)
    {
        for (var shift = 14; ; shift += 7)
        {
            ulong next = bytes[position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (value, position);
            }
        }
    }
}
