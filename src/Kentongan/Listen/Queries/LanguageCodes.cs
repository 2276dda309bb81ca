namespace Kentongan.Listen.Queries;

/// <summary>Brings the ways in which people and platforms name a language to ISO 639-3.</summary>
public static class LanguageCodes
{
    static readonly Dictionary<string, string> _iso3 = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = "ind", ["in"] = "ind", ["indonesia"] = "ind", ["indonesian"] = "ind",
        ["ms"] = "msa", ["zsm"] = "msa", ["zlm"] = "msa", ["may"] = "msa", ["melayu"] = "msa", ["malay"] = "msa",
        ["en"] = "eng", ["inggris"] = "eng", ["english"] = "eng",
        ["jv"] = "jav", ["jw"] = "jav", ["jawa"] = "jav", ["javanese"] = "jav",
        ["su"] = "sun", ["sunda"] = "sun", ["sundanese"] = "sun",
        ["minang"] = "min", ["minangkabau"] = "min",
        ["aceh"] = "ace", ["acehnese"] = "ace", ["bali"] = "ban", ["balinese"] = "ban", ["banjar"] = "bjn", ["banjarese"] = "bjn",
        ["bugis"] = "bug", ["buginese"] = "bug", ["madura"] = "mad", ["madurese"] = "mad", ["ngaju"] = "nij", ["toba"] = "bbc", ["batak"] = "bbc",
        ["ar"] = "ara", ["zh"] = "zho", ["nl"] = "nld", ["ja"] = "jpn", ["de"] = "deu", ["fr"] = "fra", ["tl"] = "tgl", ["th"] = "tha", ["vi"] = "vie",
    };

    /// <summary>The three-letter code where we know one, else the primary subtag in lower case; region and script are dropped.</summary>
    public static string Normalise(string code)
    {
        var end = code.AsSpan().IndexOfAny('-', '_');
        var primary = end < 0 ? code : code[..end];
        return _iso3.TryGetValue(primary, out var known) ? known : primary.ToLowerInvariant();
    }
}
