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

    readonly byte[] _key;

    public Pseudonymiser(ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(key.Length, KeyLength);
        _key = key.ToArray();
    }

    /// <summary>The pseudonym of an account by its handle without @.</summary>
    public AuthorKey Of(Channel channel, ReadOnlySpan<char> handle)
    {
        var first = BinaryPrimitives.ReadInt64BigEndian(Seal((byte)channel, handle, lower: true)[..8]);
        return new(first == 0 ? 1 : first);
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
}
