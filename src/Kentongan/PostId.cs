using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kentongan;

/// <summary>
/// Sixteen bytes that name a post for ever: 48 bits of creation time (Unix milliseconds, big-endian) and 80 bits of
/// SHA-256 over <c>channel:nativeId</c>. The same post always has the same id, and a time range is an id range.
/// </summary>
public readonly record struct PostId(UInt128 Value) : IComparable<PostId>
{
    const int HashBits = 80;
    const long LastMillisecond = (1L << 48) - 1;

    /// <summary>The id of the post that <paramref name="channel"/> calls <paramref name="nativeId"/>.</summary>
    public static PostId Of(Channel channel, string nativeId, DateTimeOffset createdAt)
    {
        ArgumentException.ThrowIfNullOrEmpty(nativeId);
        var length = Encoding.UTF8.GetMaxByteCount(nativeId.Length) + 1;
        var buffer = length <= 512 ? stackalloc byte[length] : new byte[length];
        buffer[0] = (byte)channel;
        var written = Encoding.UTF8.GetBytes(nativeId, buffer[1..]) + 1;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer[..written], hash);
        var low = BinaryPrimitives.ReadUInt128BigEndian(hash) >> (128 - HashBits);
        return new(First(createdAt).Value | low);
    }

    /// <summary>The smallest id that a post created at <paramref name="time"/> can have.</summary>
    public static PostId First(DateTimeOffset time) =>
        new((UInt128)(ulong)Math.Clamp(time.ToUnixTimeMilliseconds(), 0, LastMillisecond) << HashBits);

    /// <summary>When the post was created, to the millisecond, in UTC.</summary>
    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> HashBits));

    /// <summary>Big-endian bytes, so that byte order is time order.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Value);
        return bytes;
    }

    /// <summary>The inverse of <see cref="ToBytes"/>.</summary>
    public static PostId FromBytes(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt128BigEndian(bytes));

    /// <summary>Reads the 32 hexadecimal digits that <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out PostId id)
    {
        var read = UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        id = new(value);
        return read && text!.Length == 32;
    }

    public int CompareTo(PostId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);

    public static bool operator <(PostId left, PostId right) => left.Value < right.Value;
    public static bool operator >(PostId left, PostId right) => left.Value > right.Value;
    public static bool operator <=(PostId left, PostId right) => left.Value <= right.Value;
    public static bool operator >=(PostId left, PostId right) => left.Value >= right.Value;
}
