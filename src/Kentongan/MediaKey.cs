using System.Globalization;

namespace Kentongan;

/// <summary>
/// Which picture or film a post carries: the first 64 bits of HMAC-SHA-256 over its name (<see cref="Listen.Hearing.MediaName"/>) under the
/// instance's own key. Equal keys are the same upload or address; the same picture uploaded twice has two.
/// </summary>
public readonly record struct MediaKey(long Value)
{
    /// <summary>Short enough for a table.</summary>
    public override string ToString() => ((uint)(Value >> 32)).ToString("x8", CultureInfo.InvariantCulture);
}
