namespace Kentongan.Language.Stems;

/// <summary>What a prefix leaves behind when it is taken off, and which sound it may have swallowed.</summary>
/// <param name="Written">The letters at the start of the word.</param>
/// <param name="Restored">The letters put in their place: <c>memukul</c> → <c>p</c> + <c>ukul</c>.</param>
/// <param name="Before">The next letter must be one of these; empty for any.</param>
/// <param name="Family">The prefix as grammar knows it, for the pairs of prefix and suffix that do not exist.</param>
/// <param name="Colloquial">Belongs to the spoken language: <c>ngopi</c>, <c>ketipu</c>.</param>
sealed record Prefix(string Written, string Restored, string Before, PrefixFamily Family, bool Colloquial = false);

enum PrefixFamily : byte
{
    Me,
    Di,
    Ber,
    Ter,
    Pe,
    Per,
    Ke,
    Se,
    Person,
    Nasal,
}

/// <summary>
/// The sound rules of Indonesian prefixes (Adriani et al. 2007, "Stemming Indonesian: a confix-stripping approach", and Kridalaksana's
/// Tata Bahasa), written as what stands in the word and what the root may have begun with.
/// </summary>
static class Prefixes
{
    const string Vowels = "aiueo";

    static readonly Prefix[][] _byFirst = [.. Enumerable.Range('a', 26).Select(first => Build().Where(prefix => prefix.Written[0] == first).ToArray())];

    /// <summary>The prefixes whose first letter is <paramref name="first"/>.</summary>
    public static ReadOnlySpan<Prefix> Starting(char first) => char.IsAsciiLetterLower(first) ? _byFirst[first - 'a'] : [];

    static List<Prefix> Build()
    {
        var all = new List<Prefix>();
        AddNasal(all, "me", PrefixFamily.Me);
        AddNasal(all, "pe", PrefixFamily.Pe);
        all.AddRange(
        [
            new("di", "", "", PrefixFamily.Di),
            new("ber", "", "", PrefixFamily.Ber), new("be", "", "", PrefixFamily.Ber), new("bel", "", "a", PrefixFamily.Ber),
            new("ter", "", "", PrefixFamily.Ter), new("te", "", "", PrefixFamily.Ter), new("tel", "", "a", PrefixFamily.Ter),
            new("per", "", "", PrefixFamily.Per), new("pel", "", "a", PrefixFamily.Pe), new("pe", "", "", PrefixFamily.Pe),
            new("ke", "", "", PrefixFamily.Ke), new("se", "", "", PrefixFamily.Se),
            new("ku", "", "", PrefixFamily.Person), new("kau", "", "", PrefixFamily.Person),
            new("nge", "", "", PrefixFamily.Nasal, true), new("ng", "", Vowels + "ghk", PrefixFamily.Nasal, true), new("ng", "k", Vowels, PrefixFamily.Nasal, true),
            new("ny", "s", Vowels, PrefixFamily.Nasal, true), new("ny", "c", Vowels, PrefixFamily.Nasal, true), new("n", "t", Vowels, PrefixFamily.Nasal, true),
            new("m", "p", Vowels, PrefixFamily.Nasal, true), new("n", "", "dcj", PrefixFamily.Nasal, true), new("m", "", "b", PrefixFamily.Nasal, true),
        ]);
        return all;
    }

    static void AddNasal(List<Prefix> all, string stem, PrefixFamily family) => all.AddRange(
    [
        new(stem, "", "lrwymn", family),
        new(stem + "m", "", "bfvp", family), new(stem + "m", "p", Vowels, family),
        new(stem + "n", "", "cdjstz", family), new(stem + "n", "t", Vowels, family),
        new(stem + "ng", "", Vowels + "ghqk", family), new(stem + "ng", "k", Vowels, family), new(stem + "nge", "", "", family),
        new(stem + "ny", "s", Vowels, family),
    ]);
}
