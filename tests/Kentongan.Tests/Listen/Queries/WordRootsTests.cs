using Kentongan.Listen.Queries;

namespace Kentongan.Tests.Listen.Queries;

public sealed class WordRootsTests
{
    [Theory]
    [InlineData("~makan", "mereka memakan nasi")]
    [InlineData("~makan", "makanannya basi")]
    [InlineData("~tidak", "gak bisa")]
    [InlineData("~anak", "anak-anak bermain")]
    [InlineData("~anak-anak", "anak itu")]
    [InlineData("~layanan", "pelayanan lambat")]
    [InlineData("~banget", "bgt")]
    public void A_variant_finds_slang_affixes_and_spellings(string query, string text) => Assert.True(Holds(query, text));

    [Theory]
    [InlineData("~makan", "makna hidup")]
    [InlineData("makan", "memakan")]
    public void A_variant_finds_no_other_word(string query, string text) => Assert.False(Holds(query, text));

    [Theory]
    [InlineData("place:magelang", "33.71", true)]
    [InlineData("place:magelang", "33.08.01", true)]
    [InlineData("place:\"jawa tengah\"", "33.71", true)]
    [InlineData("place:jawa_tengah", "34.71", false)]
    [InlineData("place:magelang", null, false)]
    public void A_place_is_known_by_its_name(string query, string? place, bool expected)
    {
        var post = new Searchable { Place = place };
        post.Read("x");
        Assert.Equal(expected, Evaluation.Holds(Query.Parse(query).Query!.Root, post, QueryOptions.Default));
    }

    static bool Holds(string query, string text)
    {
        var post = new Searchable();
        post.Read(text);
        return Evaluation.Holds(Query.Parse(query).Query!.Root, post, QueryOptions.Default);
    }
}
