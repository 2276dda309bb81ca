namespace Kentongan.Listen.Queries;

/// <summary>Words so frequent in Indonesian posts that asking for one of them asks for nearly everything.</summary>
static class CommonWords
{
    static readonly HashSet<string> _all = """
        yang di dan ini itu ke dari untuk dengan pada ada tidak juga akan saya aku kamu dia kita kami mereka bisa sudah
        udah yg dgn utk ga gak nggak ngga tak aja saja kalau kalo jadi apa siapa oleh atau karena lagi banyak semua sih
        ya dong kok deh nya kan mau lah tapi buat sama pun bukan belum masih lebih bagi agar saat dalam adalah orang
        hari hanya cuma jangan harus biar sampai sampe tp krn dr jg sdh tdk lg aja gitu begini begitu bapak pak ibu bu
        the of and to in is a for on rt via amp http https
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    static readonly HashSet<string> _affixes = "men mem meng ber ter per pen pem peng ke-".Split(' ').ToHashSet(StringComparer.Ordinal);

    public static bool Holds(string folded) => _all.Contains(folded);

    public static bool IsAffix(string prefix) => _affixes.Contains(prefix);
}
