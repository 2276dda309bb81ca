using System.Text.RegularExpressions;

namespace Kentongan.Listen.Hearing;

/// <summary>
/// Takes out of a complaint what tells who brought it: the name that the export itself gives, names by which people introduce themselves, numbers of
/// identity cards and telephones. What is complained about stays.
/// </summary>
public static partial class ReporterTraces
{
    const string Person = "[pelapor]";
    const int ShortestName = 3;

    /// <summary>The text without them.</summary>
    /// <param name="text">Title or text of a complaint.</param>
    /// <param name="names">What the export's columns say of whoever brought it; they are used here and nowhere else.</param>
    public static string Hide(string text, IEnumerable<string> names)
    {
        var hidden = Phone().Replace(IdentityNumber().Replace(text, "[NIK]"), "[telepon]");
        foreach (var name in names.Select(name => name.Trim()).Where(name => name.Length >= ShortestName).OrderByDescending(name => name.Length))
        {
            hidden = Regex.Replace(hidden, $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(name)}(?![\p{{L}}\p{{N}}])", Person, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }

        return Introduction().Replace(hidden, $"${{cue}}{Person}");
    }

    /// <summary>A place down to kecamatan: streets, house numbers and neighbourhoods are left out (hard rule 3).</summary>
    public static string? Place(string? place)
    {
        if (place is null)
        {
            return null;
        }

        var kept = string.Join(", ", place.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => !Doorstep().IsMatch(part)));
        return kept.Length == 0 ? null : kept;
    }

    /// <summary>Sixteen digits, in one run or grouped: identity card, family card.</summary>
    [GeneratedRegex(@"(?<!\d)\d(?:[ .-]?\d){15}(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IdentityNumber();

    [GeneratedRegex(@"(?<![\d\p{L}])(?:\(?(?:\+|00)?62\)?[ .-]?|0)(?:8[1-9]|[2-9]\d)(?:[ .-]?\d){6,10}(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phone();

    /// <summary>"Nama saya …", "a.n. …", "Hormat saya, …": the capitalised words behind such a cue.</summary>
    [GeneratedRegex(@"(?<cue>\b(?i:nama\s+saya(?:\s+adalah)?|saya\s+bernama|perkenalkan,?\s+(?:nama\s+)?saya|atas\s+nama|a\.\s?n\.?|hormat\s+saya,?|pelapor\s*:|nama(?:\s+lengkap)?\s*:)\s+)(?!(?i:dinas|pemerintah|badan|kementerian|kantor|pt|cv|warga|masyarakat|desa|kelurahan|kecamatan|kota|kabupaten|sekolah|rumah\s+sakit|puskesmas)\b)(?:(?i:bapak|ibu|sdr\.?|sdri\.?|pak|bu)\s+)?\p{Lu}[\p{L}'’.]*(?:[ \t]+\p{Lu}[\p{L}'’.]*){0,4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"\b(?:jl|jln|jalan|gg|gang|rt|rw|no|nomor|blok|kav|dusun|dsn|lorong|lingkungan|perum(?:ahan)?|komplek|kompleks|rumah|kel|kelurahan|desa|ds)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Doorstep();
}
