using Kentongan.Decide.Complaints;

namespace Kentongan.Tests.Decide.Complaints;

public sealed class MattersTests
{
    static readonly string[] _fillers = ["mohon", "segera", "petugas", "warga", "sudah", "lama", "tolong", "kecamatan", "pemerintah", "kota", "hari", "minggu", "bulan", "terima", "kasih"];

    /// <summary>What five matters are about, in words of which each text takes some: a complaint says it as it is, a question asks.</summary>
    static readonly string[][] _matters =
    [
        ["jalan", "berlubang", "rusak", "aspal", "pengendara", "jatuh", "ditambal", "perbaikan"],
        ["sampah", "menumpuk", "bau", "angkut", "truk", "pengangkutan", "tempat", "pembuangan"],
        ["air", "pdam", "mengalir", "keruh", "pipa", "bocor", "pelanggan", "tagihan"],
        ["bansos", "bantuan", "penerima", "cair", "pencairan", "data", "dtks", "terdaftar"],
        ["ktp", "dukcapil", "antrean", "blangko", "rekam", "kependudukan", "pencetakan", "cetak"],
    ];

    [Fact]
    public void Texts_of_one_matter_find_each_other_and_few_groups_mix_two()
    {
        var random = new Random(7);
        var texts = Enumerable.Range(0, 200).Select(number => (Matter: number % 5, Text: new MatterText(number, Words(random, _matters[number % 5])))).ToList();
        var groups = Matters.Of([.. texts.Select(text => text.Text)]);
        var pure = groups.Sum(group => group.Numbers.CountBy(number => number % 5).Max(count => count.Value)) / 200.0;
        var together = Enumerable.Range(0, 5).Average(matter => groups.Max(group => group.Numbers.Count(number => number % 5 == matter)) / 40.0);
        Assert.True(pure >= 0.95, $"pure {pure:0.000}");
        Assert.True(together >= 0.8, $"together {together:0.000}");
    }

    [Fact]
    public void Inflected_words_are_the_same_matter_and_name_it()
    {
        var groups = Matters.Of(
        [
            new(1, ["sampah", "menumpuk", "pasar", "bau"]),
            new(2, ["tumpukan", "sampah", "pasar"]),
            new(3, ["lampu", "jalan", "padam", "gelap"]),
        ]);
        Assert.Equal([1, 2], groups[0].Numbers);
        Assert.Equal([3], groups[1].Numbers);
        Assert.Contains("sampah", groups[0].Words);
    }

    [Fact]
    public void Nothing_to_group_is_no_matter() => Assert.Empty(Matters.Of([]));

    static string[] Words(Random random, string[] matter) =>
        [.. matter.OrderBy(_ => random.Next()).Take(4), .. _fillers.OrderBy(_ => random.Next()).Take(4)];
}
