namespace Kentongan.Language.Places;

/// <summary>The words that say what kind of region a name is.</summary>
static class PlaceKinds
{
    /// <summary>True when the name itself starts with its kind (<c>Kota Solo</c>).</summary>
    public static bool StartsWithKind(ReadOnlySpan<char> folded) => folded is "kota" or "kabupaten" or "kab" or "provinsi";
}
