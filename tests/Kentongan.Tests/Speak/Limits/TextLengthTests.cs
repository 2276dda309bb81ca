using FsCheck;
using FsCheck.Fluent;
using Kentongan.Speak.Limits;

namespace Kentongan.Tests.Speak.Limits;

public sealed class TextLengthTests
{
    const string Family = "👨‍👩‍👧‍👦";

    [Theory]
    [InlineData("é", 1), InlineData("e\u0301", 1), InlineData("漢字", 4), InlineData(Family, 2), InlineData("…—“”", 5), InlineData("ꦲꦤꦕꦫꦏ", 10)]
    [InlineData("سلام", 4), InlineData("©", 1), InlineData("©️", 2), InlineData("1️⃣", 2), InlineData("🇮🇩", 2), InlineData("✌︎", 4), InlineData("🔥🏽", 4)]
    [InlineData("baca https://contoh.go.id/berita/panjang-sekali-sampai-tidak-muat ya", 31), InlineData("contoh.go.id", 23)]
    public void X_weighs_scripts_emoji_and_addresses(string text, int weight) => Assert.Equal(weight, TextLength.Of(text, Counting.WeightedX));

    [Fact]
    public void A_sentence_with_a_long_address_and_a_joined_emoji_weighs_47_on_x() =>
        Assert.Equal(47, TextLength.Of("Info lengkap ada di 👮🏽‍♂️ https://contoh.go.id/sebuah/alamat/yang/panjang?x=1 ", Counting.WeightedX));

    [Theory]
    [InlineData("🇮🇩 Hai " + Family, 7), InlineData("e\u0301", 1)]
    public void Bluesky_counts_what_people_see(string text, int graphemes) => Assert.Equal(graphemes, TextLength.Of(text, Counting.Graphemes));

    [Theory]
    [InlineData("https://a.id", 23), InlineData("@humas@kota.example.go.id halo", 11), InlineData("@humas halo", 11), InlineData("a.id", 4)]
    [InlineData("https://mastodon.contoh.id/@humas@kota.example.id", 23)]
    public void Mastodon_shortens_addresses_and_remote_mentions(string text, int length) => Assert.Equal(length, TextLength.Of(text, Counting.Mastodon));

    [Theory]
    [InlineData("ok 👍", 7), InlineData(Family, 25), InlineData("漢字", 2)]
    public void Threads_counts_an_emoji_by_its_bytes(string text, int length) => Assert.Equal(length, TextLength.Of(text, Counting.Threads));

    [Theory]
    [InlineData(Counting.CodePoints), InlineData(Counting.Graphemes), InlineData(Counting.Utf16Units), InlineData(Counting.Utf8Bytes)]
    [InlineData(Counting.WeightedX), InlineData(Counting.Mastodon), InlineData(Counting.Threads)]
    public void What_stands_before_the_overflow_fits(Counting counting) =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            const int Max = 12;
            var (length, overflow) = TextLength.Measure(text, counting, Max);
            return length <= Max ? overflow is null : TextLength.Measure(text[..overflow!.Value], counting, Max) is { Length: <= Max, OverflowAt: null };
        }).QuickCheckThrowOnFailure();

    static Gen<string> Texts() =>
        Gen.Elements("a", "é", "e\u0301", "漢", "👍🏽", Family, "🇮🇩", " ", "\n", "ꦲ", "\u200d", "\uFE0F", "3", "#", "ＡＢ").ListOf().Select(string.Concat);
}
