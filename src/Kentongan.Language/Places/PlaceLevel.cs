namespace Kentongan.Language.Places;

/// <summary>How large a place is. Nothing smaller than a kecamatan is ever recognised.</summary>
public enum PlaceLevel : byte
{
    Province = 1,

    /// <summary>Kabupaten or kota.</summary>
    Regency = 2,

    /// <summary>Kecamatan.</summary>
    District = 3,
}
