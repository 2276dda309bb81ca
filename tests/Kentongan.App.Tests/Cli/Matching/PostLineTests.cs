using System.Text;
using Kentongan.App.Cli.Matching;
using Kentongan.Listen.Queries;

namespace Kentongan.App.Tests.Cli.Matching;

public sealed class PostLineTests
{
    static readonly QueryOptions _options = new() { IsPublic = handle => handle == "kemenkes" };

    [Theory]
    [InlineData("""{"id":7,"text":"banjir"}""", "7")]
    [InlineData("""{"text":"banjir","id":"a\"b"}""", "\"a\\\"b\"")]
    public void An_id_comes_out_as_it_went_in(string line, string id)
    {
        var reader = new PostLine(new(), _options, readsFacts: true);
        Assert.True(reader.TryRead(Encoding.UTF8.GetBytes(line)));
        Assert.Equal(id, Encoding.UTF8.GetString(reader.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"id":7}""")]
    [InlineData("""{"text":"banjir"}""")]
    [InlineData("""{"id":7,"text":"ban""")]
    [InlineData("""{"id":7,"text":5}""")]
    [InlineData("""{"id":7,"text":"a"} x""")]
    public void A_line_without_id_and_text_is_no_post(string line) =>
        Assert.False(new PostLine(new(), _options, readsFacts: true).TryRead(Encoding.UTF8.GetBytes(line)));

    [Theory]
    [InlineData("channel:x")]
    [InlineData("lang:id")]
    [InlineData("sentiment:negative")]
    [InlineData("emotion:anger")]
    [InlineData("kind:question")]
    [InlineData("is:reply")]
    [InlineData("has:media has:link")]
    [InlineData("domain:detik.com")]
    [InlineData("from:2026-11-22 to:2026-11-22")]
    [InlineData("min_engagement:12")]
    [InlineData("author:kemenkes")]
    [InlineData("#rob")]
    [InlineData("place:jakarta")]
    [InlineData("judul")]
    public void What_a_file_tells_can_be_asked(string query)
    {
        const string Line = """
            {"id":1,"text":"banjir","title":"Judul","platform":"twitter","lang":"id","sentiment":{"label":"negatif","negative":0.8},"emotion":"anger","type":"reply","kind":"question",
            "media":[{"x":1}],"urls":["https://detik.com/a"],"created_at":"2026-11-22T03:00:00Z","likes":10,"retweets":2,"username":"@Kemenkes","hashtags":["#Rob"],"location":"DKI Jakarta","extra":{"deep":[1,{"a":null}]}}
            """;
        var post = new Searchable();
        Assert.True(new PostLine(post, _options, readsFacts: true).TryRead(Encoding.UTF8.GetBytes(Line)));
        Assert.True(Evaluation.Holds(Query.Parse(query, _options).Query!.Root, post, _options));
    }

    [Fact]
    public void A_private_author_or_mention_is_not_kept()
    {
        var post = new Searchable();
        new PostLine(post, _options, readsFacts: true).TryRead("""{"id":1,"text":"a","author":"budi","mentions":["@budi","kemenkes"]}"""u8);
        Assert.Null(post.Author);
        Assert.Equal(["kemenkes"], post.Mentions);
    }
}
