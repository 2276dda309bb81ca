using System.Buffers.Binary;
using System.Text;

namespace Kentongan.Storage.Bytes;

/// <summary>A growing buffer that is used again and again; what it writes, <see cref="ByteReader"/> reads.</summary>
sealed class ByteWriter(int capacity = 256)
{
    byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public byte[] ToArray() => Written.ToArray();

    public void Clear() => Length = 0;

    public void Byte(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    /// <summary>Seven bits a byte, least significant first (LEB128).</summary>
    public void Number(ulong value)
    {
        Reserve(10);
        while (value >= 0x80)
        {
            _bytes[Length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        _bytes[Length++] = (byte)value;
    }

    public void Number(int value) => Number((ulong)(uint)value);

    public void Int64(long value)
    {
        Reserve(8);
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(Length), value);
        Length += 8;
    }

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Length first, then the bytes.</summary>
    public void Block(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        Raw(bytes);
    }

    /// <summary>UTF-8 with its length plus one; 0 is null.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Byte(0);
            return;
        }

        Number(Encoding.UTF8.GetByteCount(text) + 1);
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    public void Numbers(ReadOnlySpan<int> values)
    {
        Number(values.Length);
        foreach (var value in values)
        {
            Number(value);
        }
    }

    void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }
    }
}
