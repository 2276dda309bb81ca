using System.Globalization;

namespace Kentongan;

/// <summary>
/// The pseudonym of an account: the first 64 bits of HMAC-SHA-256 over channel and account, under the instance's own
/// key. 0 is "nobody told us".
/// </summary>
public readonly record struct AuthorKey(long Value)
{
    public static AuthorKey None => default;
    public bool IsNone => Value == 0;

    /// <summary>What a person reads in place of a handle: <c>warga-3f9a1c2b</c>.</summary>
    public override string ToString() => "warga-" + ((uint)(Value >> 32)).ToString("x8", CultureInfo.InvariantCulture);
}
