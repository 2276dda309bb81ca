using System.Buffers.Binary;
using System.Collections.Concurrent;
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

    /// <summary>No channel: the same address is the same picture on each.</summary>
    const byte MediaRealm = 0x7F;
    const int LongestOnStack = 512;
    const int LongestRemembered = 64;

    const int Remembered = 1 << 15;

    readonly byte[] _key;
    readonly Known?[] _recent = new Known?[Remembered];

    // Starting a keyed hash costs more than the hash: they are kept, each for one thread at a time.
    readonly ConcurrentBag<IncrementalHash> _hashers = [];

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

        Span<byte> seal = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Seal((byte)channel, handle, lower: true, seal);
        var first = BinaryPrimitives.ReadInt64BigEndian(seal);
        var key = new AuthorKey(first == 0 ? 1 : first);
        place = handle.Length <= LongestRemembered ? new(channel, handle.ToString(), key) : place;
        return key;
    }

    /// <summary>What stands in place of an id that names a private account.</summary>
    public string OfId(Channel channel, ReadOnlySpan<char> id)
    {
        Span<byte> seal = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Seal((byte)((byte)channel | 0x80), id, lower: false, seal);
        return "h:" + Convert.ToHexStringLower(seal[..16]);
    }

    /// <summary>What stands for a picture or film: its address may name an account.</summary>
    public MediaKey OfMedia(ReadOnlySpan<char> name)
    {
        Span<byte> seal = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Seal(MediaRealm, name, lower: false, seal);
        return new(BinaryPrimitives.ReadInt64BigEndian(seal));
    }

    void Seal(byte realm, ReadOnlySpan<char> text, bool lower, Span<byte> seal)
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
        var hasher = _hashers.TryTake(out var idle) ? idle : IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hasher.AppendData(bytes);
        hasher.GetHashAndReset(seal);
        _hashers.Add(hasher);
    }

    /// <summary>A pseudonym that was made lately: the same few accounts write most posts, and a seal costs a microsecond. Any thread may read and replace it.</summary>
    sealed class Known(Channel channel, string handle, AuthorKey key)
    {
        public Channel Channel => channel;
        public string Handle => handle;
        public AuthorKey Key => key;
    }
}
