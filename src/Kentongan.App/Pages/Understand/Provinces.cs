using System.Globalization;

namespace Kentongan.App.Pages.Understand;

/// <summary>
/// The 38 provinces as equal tiles, placed by hand where the archipelago has them: a small one is as easy to see and
/// to touch as a large one. Codes are those of Kepmendagri 300.2.2-2138/2025.
/// </summary>
public static class Provinces
{
    /// <param name="Code">Official two-digit code.</param>
    /// <param name="Short">What fits on a tile.</param>
    /// <param name="Name">The official name without "Provinsi".</param>
    /// <param name="Column">From the west.</param>
    /// <param name="Row">From the north.</param>
    public sealed record Tile(byte Code, string Short, string Name, int Column, int Row);

    public const int Columns = 18, Rows = 7;

    public static IReadOnlyList<Tile> All { get; } =
    [
        new(11, "Aceh", "Aceh", 0, 0),
        new(12, "Sumut", "Sumatera Utara", 1, 1),
        new(13, "Sumbar", "Sumatera Barat", 1, 2),
        new(14, "Riau", "Riau", 2, 2),
        new(15, "Jambi", "Jambi", 3, 3),
        new(16, "Sumsel", "Sumatera Selatan", 3, 4),
        new(17, "Bkulu", "Bengkulu", 2, 3),
        new(18, "Lampg", "Lampung", 4, 5),
        new(19, "Babel", "Kepulauan Bangka Belitung", 4, 4),
        new(21, "Kepri", "Kepulauan Riau", 3, 2),
        new(31, "DKJ", "Daerah Khusus Ibukota Jakarta", 6, 5),
        new(32, "Jabar", "Jawa Barat", 6, 6),
        new(33, "Jateng", "Jawa Tengah", 7, 5),
        new(34, "DIY", "Daerah Istimewa Yogyakarta", 7, 6),
        new(35, "Jatim", "Jawa Timur", 8, 5),
        new(36, "Banten", "Banten", 5, 5),
        new(51, "Bali", "Bali", 9, 6),
        new(52, "NTB", "Nusa Tenggara Barat", 10, 6),
        new(53, "NTT", "Nusa Tenggara Timur", 11, 6),
        new(61, "Kalbar", "Kalimantan Barat", 6, 2),
        new(62, "Kalteng", "Kalimantan Tengah", 7, 2),
        new(63, "Kalsel", "Kalimantan Selatan", 8, 3),
        new(64, "Kaltim", "Kalimantan Timur", 8, 2),
        new(65, "Kaltara", "Kalimantan Utara", 8, 1),
        new(71, "Sulut", "Sulawesi Utara", 12, 1),
        new(72, "Sulteng", "Sulawesi Tengah", 11, 2),
        new(73, "Sulsel", "Sulawesi Selatan", 10, 4),
        new(74, "Sultra", "Sulawesi Tenggara", 11, 3),
        new(75, "Gtalo", "Gorontalo", 11, 1),
        new(76, "Sulbar", "Sulawesi Barat", 10, 3),
        new(81, "Maluku", "Maluku", 13, 3),
        new(82, "Malut", "Maluku Utara", 13, 1),
        new(91, "Papua", "Papua", 17, 2),
        new(92, "PapBar", "Papua Barat", 15, 2),
        new(93, "PapSel", "Papua Selatan", 17, 4),
        new(94, "PapTeng", "Papua Tengah", 16, 3),
        new(95, "PapPeg", "Papua Pegunungan", 17, 3),
        new(96, "PBD", "Papua Barat Daya", 14, 2),
    ];

    static readonly Dictionary<byte, Tile> ByCode = All.ToDictionary(tile => tile.Code);

    public static string Name(byte code) => ByCode.TryGetValue(code, out var tile) ? tile.Name : code.ToString(CultureInfo.InvariantCulture);
}
