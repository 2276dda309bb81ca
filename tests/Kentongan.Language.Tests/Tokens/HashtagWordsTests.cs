using Kentongan.Language.Tokens;

namespace Kentongan.Language.Tests.Tokens;

public class HashtagWordsTests
{
    [Theory]
    [InlineData("#SaveMonas", "Save Monas")]
    [InlineData("#2019GantiPresiden", "2019 Ganti Presiden")]
    [InlineData("#KPUJakarta", "KPU Jakarta")]
    [InlineData("#banjir_jakarta", "banjir jakarta")]
    [InlineData("#PSBBJilid2", "PSBB Jilid 2")]
    [InlineData("#", "")]
    public void A_hashtag_comes_apart_where_its_writer_changed_case(string tag, string words)
    {
        Span<Range> ranges = stackalloc Range[16];
        var count = HashtagWords.Split(tag, ranges);
        Assert.Equal(words, string.Join(' ', ranges[..count].ToArray().Select(range => tag[range])));
    }
}
