namespace Kentongan.Language.Languages;

/// <summary>The languages that are told apart, as ISO 639-3 codes, and the names under which data sets know them.</summary>
public static class LanguageCodes
{
    /// <summary>Any language that is not in the list, or a text without words.</summary>
    public const string Other = "und";

    /// <summary>Standard Indonesian and its colloquial forms.</summary>
    public const string Indonesian = "ind";

    /// <summary>Every code that the identifier answers.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["ind", "msa", "eng", "jav", "sun", "min", "ban", "ace", "bjn", "bug", "mad", "nij", "bbc", Other];

    static readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["indonesian"] = "ind", ["id"] = "ind", ["in"] = "ind", ["indonesia"] = "ind", ["bahasa indonesia"] = "ind",
        ["malay"] = "msa", ["ms"] = "msa", ["zsm"] = "msa", ["zlm"] = "msa", ["may"] = "msa", ["melayu"] = "msa", ["bahasa melayu"] = "msa",
        ["english"] = "eng", ["en"] = "eng", ["inggris"] = "eng",
        ["javanese"] = "jav", ["jv"] = "jav", ["jw"] = "jav", ["jawa"] = "jav",
        ["sundanese"] = "sun", ["su"] = "sun", ["sunda"] = "sun",
        ["minangkabau"] = "min", ["minang"] = "min",
        ["balinese"] = "ban", ["bali"] = "ban",
        ["acehnese"] = "ace", ["aceh"] = "ace",
        ["banjarese"] = "bjn", ["banjar"] = "bjn",
        ["buginese"] = "bug", ["bugis"] = "bug",
        ["madurese"] = "mad", ["madura"] = "mad",
        ["ngaju"] = "nij", ["dayak ngaju"] = "nij",
        ["toba_batak"] = "bbc", ["toba batak"] = "bbc", ["toba"] = "bbc", ["batak"] = "bbc", ["batak toba"] = "bbc", ["btk"] = "bbc",
        ["other"] = Other, ["lain"] = Other, ["unknown"] = Other, ["un"] = Other,
    };

    /// <summary>The code of a language called <paramref name="name"/>; a language that is not told apart is <see cref="Other"/>.</summary>
    public static string Of(string name) =>
        _byName.GetValueOrDefault(name.Trim(), All.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase) ? name.Trim().ToLowerInvariant() : Other);
}
