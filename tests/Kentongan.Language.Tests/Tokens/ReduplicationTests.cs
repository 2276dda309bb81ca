using Kentongan.Language.Tokens;

namespace Kentongan.Language.Tests.Tokens;

public class ReduplicationTests
{
    [Theory]
    [InlineData("anak2", "anak", "")]
    [InlineData("teman2nya", "teman", "nya")]
    [InlineData("hati²", "hati", "")]
    public void A_digit_doubles_the_word_before_it(string word, string root, string tail)
    {
        Assert.True(Reduplication.TrySplitDigit(word, out var length, out var start));
        Assert.Equal(root, word[..length]);
        Assert.Equal(tail, word[start..]);
    }

    [Theory]
    [InlineData("km2")]
    [InlineData("p3k2x")]
    [InlineData("anak")]
    [InlineData("")]
    [InlineData("2")]
    public void Other_digits_double_nothing(string word) => Assert.False(Reduplication.TrySplitDigit(word, out _, out _));
}
