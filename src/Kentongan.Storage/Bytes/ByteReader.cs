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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Number()
    {
        ulong first = _bytes[Position++];
        return first < 0x80 ? first : Rest(first & 0x7F);
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

    ulong Rest(ulong value)
    {
        for (var shift = 7; ; shift += 7)
        {
            ulong next = _bytes[Position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
