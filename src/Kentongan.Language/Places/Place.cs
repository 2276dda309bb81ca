namespace Kentongan.Language.Places;

/// <summary>A province, kabupaten/kota or kecamatan.</summary>
/// <param name="Code">The official code: <c>33</c>, <c>33.72</c>, <c>33.72.01</c>.</param>
/// <param name="Name">The official name: <c>Kota Surakarta</c>.</param>
public sealed record Place(string Code, string Name)
{
    /// <summary>Stands for phrases that only look like a place.</summary>
    internal static Place Nowhere { get; } = new("", "");

    public PlaceLevel Level => Code.Length switch { 2 => PlaceLevel.Province, 5 => PlaceLevel.Regency, _ => PlaceLevel.District };

    /// <summary>True when <paramref name="other"/> lies in this place, or is it.</summary>
    public bool Holds(Place other) => other.Code.StartsWith(Code, StringComparison.Ordinal);
}
