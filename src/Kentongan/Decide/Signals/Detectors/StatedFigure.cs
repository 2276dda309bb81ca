using System.Globalization;
using Kentongan.Language.Tokens;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>A figure that a text states: how many of what.</summary>
/// <param name="Of">The word after the figure, folded.</param>
/// <param name="Value">The figure.</param>
public sealed record StatedFigure(string Of, double Value)
{
    static readonly Dictionary<string, double> _scales = new(StringComparer.Ordinal)
    {
        ["ribu"] = 1e3, ["rb"] = 1e3, ["juta"] = 1e6, ["jt"] = 1e6, ["miliar"] = 1e9, ["triliun"] = 1e12,
    };

    /// <summary>What officials count. Any other word after a figure ("1.400 sesuai jadwal") tells of nothing that could be counted twice.</summary>
    static readonly HashSet<string> _counted = new(StringComparer.Ordinal)
    {
        "orang", "jiwa", "warga", "penduduk", "korban", "pengungsi", "penyintas", "kk", "keluarga", "anak", "balita", "lansia", "siswa", "guru", "pasien", "pekerja", "petani",
        "nelayan", "pedagang", "petugas", "personel", "relawan", "aparat", "tewas", "meninggal", "hilang", "luka", "terluka", "selamat", "mengungsi", "terdampak",
        "rumah", "bangunan", "gedung", "sekolah", "kios", "toko", "masjid", "jembatan", "tanggul", "jalan", "titik", "lokasi", "posko", "tenda", "dapur", "desa", "kelurahan",
        "kecamatan", "dusun", "rt", "rw", "unit", "buah", "ekor", "lembar", "batang", "bidang", "gardu", "pelanggan", "perahu", "truk", "mobil", "kendaraan", "pompa",
        "paket", "karung", "bungkus", "porsi", "dus", "selimut", "dosis", "vaksin", "ton", "kuintal", "kg", "kilogram", "gram", "liter", "rupiah", "hektare", "hektar", "ha",
        "meter", "cm", "sentimeter", "km", "kilometer", "kasus", "laporan", "aduan", "akun", "data", "berkas", "penerima", "dokumen", "pelanggaran",
    };

    /// <summary>Every figure of a text that is followed by what it counts; times and dates are none.</summary>
    public static IReadOnlyList<StatedFigure> In(string text)
    {
        var tokens = new TokenizedText();
        tokens.Read(text);
        var found = new List<StatedFigure>();
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens.Tokens[i].Kind != TokenKind.Number || Read(tokens.Written(i)) is not { } value)
            {
                continue;
            }

            var next = i + 1;
            if (_scales.TryGetValue(tokens.Folded(next).ToString(), out var scale) && next + 1 < tokens.Count)
            {
                (value, next) = (value * scale, next + 1);
            }

            if (tokens.Tokens[next].Kind == TokenKind.Word && tokens.Folded(next).ToString() is var word && _counted.Contains(word))
            {
                found.Add(new(word, value));
            }
        }

        return found;
    }

    /// <summary>Indonesian figures: a full stop groups thousands, a comma begins the decimals, a magnitude may be attached.</summary>
    static double? Read(ReadOnlySpan<char> written)
    {
        var digits = written.TrimEnd("abcdefghijklmnopqrstuvwxyz ");
        var plain = digits.ToString().Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        var scale = digits.Length == written.Length ? 1 : _scales.GetValueOrDefault(written[digits.Length..].Trim().ToString(), double.NaN);
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(scale) ? value * scale : null;
    }
}
