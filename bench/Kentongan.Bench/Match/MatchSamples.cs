using System.Text;

namespace Kentongan.Bench.Match;

/// <summary>
/// Posts and saved queries that look Indonesian: a few hundred real words in front, invented ones of Indonesian
/// syllables behind, drawn after Zipf. The same seed gives the same samples.
/// </summary>
sealed class MatchSamples
{
    const int VocabularySize = 40_000;

    const string Frequent = """
        yang di dan ini itu ada tidak untuk dengan ke dari juga akan saya aku kamu dia kita kami mereka bisa sudah yg gak ga aja lagi kalau kalo
        karena pada jadi apa orang mau banyak semua lah ya dong kok deh nya kan tapi buat sama pun bukan belum masih lebih bagi agar saat dalam adalah
        hari anak pemerintah warga jalan air rumah harga banjir jakarta indonesia presiden menteri gubernur bupati kota desa sekolah guru sakit
        dokter obat vaksin bantuan beras minyak bbm listrik pajak gaji kerja buruh petani nelayan pasar toko ojek macet kereta bus bandara hujan
        longsor gempa korban evakuasi posko relawan polisi tni hukum korupsi kpk dpr pemilu suara partai rakyat demo mahasiswa kampus beasiswa
        internet data bocor hoaks berita media video foto viral lapor aduan layanan antre puskesmas rsud bpjs kartu ktp kk akta izin usaha umkm
        """;

    static readonly string[] _onsets = ["b", "c", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "ny", "ng", "tr", "pr", "kr", "b", "k", "s", "t", "m"];
    static readonly string[] _vowels = ["a", "a", "a", "e", "i", "i", "u", "u", "o", "ai", "au"];
    static readonly string[] _codas = ["", "", "", "n", "ng", "k", "s", "r", "t", "h", "m", "l"];
    static readonly string[] _affixes = ["", "", "", "", "me", "ber", "di", "ter", "pe"];
    static readonly string[] _endings = ["", "", "", "", "kan", "an", "nya", "i"];

    readonly Random _random;
    readonly string[] _words;
    readonly double[] _cumulated;

    public MatchSamples(int seed)
    {
        _random = new(seed);
        _words = [.. MakeWords().Take(VocabularySize)];
        _cumulated = new double[_words.Length];
        var sum = 0.0;
        for (var rank = 0; rank < _words.Length; rank++)
        {
            _cumulated[rank] = sum += 1 / (rank + 2.7);
        }
    }

    public string Post()
    {
        var text = new StringBuilder();
        for (var left = _random.Next(8, 32); left > 0; left--)
        {
            var word = Word();
            text.Append(_random.Next(60) switch
            {
                0 => "#" + word,
                1 => "@" + word,
                2 => "https://t.co/" + word,
                3 => char.ToUpperInvariant(word[0]) + word[1..],
                4 => word + ",",
                5 => word + "!!",
                _ => word,
            }).Append(' ');
        }

        return text.ToString();
    }

    public string Query() => _random.Next(100) switch
    {
        < 35 => $"{Topic()} {Topic()}",
        < 60 => $"({Topic()} OR {Topic()} OR {Topic()}) ({Topic()} OR {Topic()})",
        < 75 => $"\"{Word()} {Topic()}\"",
        < 82 => $"{Prefix()}* {Topic()}",
        < 90 => $"{Topic()} {Topic()} -{Topic()}",
        < 94 => $"#{Topic()} OR \"{Topic()} {Word()}\"",
        < 97 => $"{Topic()} NEAR/5 {Topic()}",
        _ => $"{Topic()} lang:id -is:repost",
    };

    string Word()
    {
        var at = Array.BinarySearch(_cumulated, _random.NextDouble() * _cumulated[^1]);
        return _words[Math.Min(at < 0 ? ~at : at, _words.Length - 1)];
    }

    // What somebody watches is no function word: ranks from 60 on, evenly over the orders of magnitude.
    string Topic() => _words[(int)(60 * Math.Pow(_words.Length / 60.0, _random.NextDouble()))];

    string Prefix() => Topic() is { Length: > 4 } word ? word[..4] : "banj";

    IEnumerable<string> MakeWords()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Frequent.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(known.Add))
        {
            yield return word;
        }

        while (true)
        {
            var word = Pick(_affixes) + Syllable() + Syllable() + (_random.Next(3) == 0 ? Syllable() : "") + Pick(_endings);
            if (known.Add(word))
            {
                yield return word;
            }
        }
    }

    string Syllable() => Pick(_onsets) + Pick(_vowels) + Pick(_codas);

    string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
