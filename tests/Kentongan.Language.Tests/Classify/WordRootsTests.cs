using Kentongan.Language.Classify;
using Kentongan.Language.Tokens;
using Xunit;

namespace Kentongan.Language.Tests.Classify;

/// <summary>One root for slang, standard and regional spelling.</summary>
public class WordRootsTests
{
    static readonly WordRoots _roots = WordRoots.Shipped();

    [Theory]
    [InlineData("gk", "tidak")]
    [InlineData("pelayanannya", "layan")]
    [InlineData("nguciwakake", "mengecewakan")]
    [InlineData("gancang", "cepat")]
    [InlineData("ora", "tidak")]
    public void Lists_tell_what_a_word_stands_for(string written, string meant) => Assert.Equal(Root(meant), Root(written));

    [Theory]
    [InlineData("palayanan", "pelayanan")]
    [InlineData("kualitasnyo", "kualitas")]
    [InlineData("jatuah", "jatuh")]
    [InlineData("barapa", "berapa")]
    [InlineData("rekomendasiang", "rekomendasi")]
    [InlineData("lokasine", "lokasi")]
    public void A_word_that_no_list_knows_is_told_by_its_sound(string regional, string indonesian) => Assert.Equal(Root(indonesian), Root(regional));

    [Theory]
    [InlineData("jokowi")]
    [InlineData("kemendag")]
    [InlineData("telkomsel")]
    [InlineData("instagram")]
    public void A_name_stays_what_it_is(string name) => Assert.Equal(TermHash.Of(name), Root(name));

    static ulong Root(string word) => _roots.Of(word, TermHash.Of(word));
}
