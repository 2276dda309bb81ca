using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Kentongan.Listen.Hearing;

/// <summary>
/// Makes pseudonyms: HMAC-SHA-256 (RFC 2104) over channel and account under the instance's own key, so that nobody who
/// has the store alone can try handles until one fits. Letter case does not count, as on the platforms.
/// </summary>
public sealed class Pseudonymiser
{
    /// <summary>Bytes of the instance's key.</summary>
    public const int KeyLength = 32;
    const int LongestOnStack = 512;
    const int LongestRemembered = 64;

    const int Remembered = 1 << 15;

    readonly byte[] _key;
    readonly Known?[] _recent = new Known?[Remembered];

    public Pseudonymiser(ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(key.Length, KeyLength);
        _key = key.ToArray();
    }

    /// <summary>The pseudonym of an account by its handle without @.</summary>
    public AuthorKey Of(Channel channel, ReadOnlySpan<char> handle)
    {
        ref var place = ref _recent[(int)(KnownHandles.Hash(handle) + (ulong)channel) & (Remembered - 1)];
        if (place is { } known && known.Channel == channel && handle.Equals(known.Handle, StringComparison.Ordinal))
        {
            return known.Key;
        }

        var first = BinaryPrimitives.ReadInt64BigEndian(Seal((byte)channel, handle, lower: true)[..8]);
        var key = new AuthorKey(first == 0 ? 1 : first);
        place = handle.Length <= LongestRemembered ? new(channel, handle.ToString(), key) : place;
        return key;
    }

    /// <summary>What stands in place of an id that names a private account.</summary>
    public string OfId(Channel channel, ReadOnlySpan<char> id) =>
        "h:" + Convert.ToHexStringLower(Seal((byte)((byte)channel | 0x80), id, lower: false)[..16]);

    ReadOnlySpan<byte> Seal(byte realm, ReadOnlySpan<char> text, bool lower)
    {
        Span<char> letters = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        text.CopyTo(letters);
        if (lower)
        {
            MemoryExtensions.ToLowerInvariant(text, letters);
        }

        var length = Encoding.UTF8.GetByteCount(letters) + 1;
        Span<byte> bytes = length <= LongestOnStack ? stackalloc byte[length] : new byte[length];
        bytes[0] = realm;
        Encoding.UTF8.GetBytes(letters, bytes[1..]);
        return HMACSHA256.HashData(_key, bytes);
    }

    /// <summary>A pseudonym that was made lately: the same few accounts write most posts, and a seal costs a microsecond. Any thread may read and replace it.</summary>
    sealed class Known(Channel channel, string handle, AuthorKey key)
    {
        public Channel Channel => channel;
        public string Handle => handle;
        public AuthorKey Key => key;
    }
}
