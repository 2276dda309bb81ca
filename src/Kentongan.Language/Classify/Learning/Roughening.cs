using System.Text.RegularExpressions;

namespace Kentongan.Language.Classify.Learning;

/// <summary>Rewrites a tidy example as people type on a phone: shortened words, lower case, lost punctuation, somebody addressed, a link behind.</summary>
static partial class Roughening
{
    static readonly Dictionary<string, string[]> Spellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["yang"] = ["yg"], ["tidak"] = ["gak", "ga", "tdk", "nggak", "gk", "enggak", "g"], ["gak"] = ["ga", "gk", "nggak", "tidak", "ngga"], ["sudah"] = ["udah", "sdh", "udh", "dah"],
        ["udah"] = ["sudah", "udh", "dah"], ["dengan"] = ["dgn", "dg", "sama"], ["untuk"] = ["utk", "buat"], ["karena"] = ["krn", "karna"], ["saya"] = ["sy", "aku", "gue", "gw"],
        ["kami"] = ["kita"], ["belum"] = ["blm", "blum"], ["banget"] = ["bgt", "bngt", "bgtt", "sekali"], ["sekali"] = ["skali", "bgt"], ["terima"] = ["trima"], ["kasih"] = ["ksih"],
        ["makasih"] = ["mksh", "makasi", "thx", "terima kasih"], ["tolong"] = ["tlg", "tlong"], ["bagaimana"] = ["gimana", "gmn", "bgmn"], ["gimana"] = ["gmn", "bagaimana"],
        ["sampai"] = ["smp", "sampe"], ["kalau"] = ["klo", "kalo", "kl"], ["juga"] = ["jg", "jga"], ["bisa"] = ["bs", "bsa"], ["dari"] = ["dr"], ["pada"] = ["pd"], ["orang"] = ["org"],
        ["lagi"] = ["lg", "lgi"], ["semoga"] = ["smoga", "moga"], ["jalan"] = ["jln"], ["harga"] = ["hrg"], ["pemerintah"] = ["pemerintah", "pmrnth"], ["rakyat"] = ["rakyat", "rkyt"],
        ["tahun"] = ["thn", "taun"], ["bulan"] = ["bln"], ["hari"] = ["hr", "hri"], ["kapan"] = ["kpn"], ["berapa"] = ["brp", "brapa"], ["apa"] = ["ap"], ["kenapa"] = ["knp", "knapa"],
        ["masih"] = ["msh", "masi"], ["terus"] = ["trs", "trus"], ["tapi"] = ["tp", "tpi"], ["sama"] = ["sm"], ["saja"] = ["aja", "sj"], ["aja"] = ["saja", "aj"], ["jangan"] = ["jgn"],
        ["dan"] = ["dan", "dn", "&"], ["itu"] = ["tuh", "tu"], ["ini"] = ["nih", "ni"], ["bapak"] = ["bpk", "pak"], ["dalam"] = ["dlm"], ["bantuan"] = ["bantuan", "bantuanny"],
    };

    public static string Of(string text, Random random)
    {
        var rough = Word().Replace(text, match => Spellings.TryGetValue(match.Value, out var other) && random.Next(3) > 0 ? other[random.Next(other.Length)] : match.Value);
        rough = random.Next(2) == 0 ? rough.ToLowerInvariant() : rough;
        rough = random.Next(3) == 0 ? Marks().Replace(rough, string.Empty) : rough;
        rough = random.Next(4) == 0 ? "@akun " + rough : rough;
        return random.Next(6) == 0 ? rough + " https://t.co/abc" : rough;
    }

    [GeneratedRegex(@"[\p{L}]+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("[.,!]", RegexOptions.None, 1000)]
    private static partial Regex Marks();
}
