using Kentongan.Listen.Queries;

namespace Kentongan.Tests.Listen.Queries;

public sealed class QueryBlocksTests
{
    [Fact]
    public void Blocks_become_a_query_and_back()
    {
        var blocks = new QueryBlocks
        {
            AllOf = ["banjir", "lang:ind"],
            Phrases = ["kota magelang"],
            AnyOf = [["rob", "\"air pasang\"", "#banjirrob"], ["jakarta"]],
            NoneOf = ["hoaks", "\"banjir diskon\""],
        };
        var text = blocks.ToText();
        Assert.Equal("banjir lang:ind \"kota magelang\" (rob OR \"air pasang\" OR #banjirrob) jakarta -hoaks -\"banjir diskon\"", text);
        Assert.Equal(text.Split(' ').Order(), QueryBlocks.Of(Query.Parse(text).Query!.Root)!.ToText().Split(' ').Order());
    }

    [Theory]
    [InlineData("rumah sakit", "\"rumah sakit\"")]
    [InlineData("dan", "\"dan\"")]
    [InlineData("(kurung", "\"(kurung\"")]
    [InlineData("kata \"kutip\"", "\"kata  kutip \"")]
    [InlineData("~banjir", "~banjir")]
    public void Whatever_is_typed_into_a_box_is_one_word_or_one_phrase(string typed, string text) =>
        Assert.Equal(text, new QueryBlocks { AllOf = [typed, " "] }.ToText());

    [Fact]
    public void Blocks_that_show_a_query_say_the_same_as_the_query()
    {
        var shown = 0;
        for (var seed = 0; seed < 3000; seed++)
        {
            var samples = new Samples(seed);
            var query = Query.Parse(samples.Query(2), Samples.Options).Query!;
            if (QueryBlocks.Of(query.Root) is { } blocks)
            {
                shown++;
                var again = Query.Parse(blocks.ToText(), Samples.Options).Query!;
                var post = new Searchable();
                for (var i = 0; i < 5; i++)
                {
                    samples.Fill(post);
                    Assert.Equal(Evaluation.Holds(query.Root, post, Samples.Options), Evaluation.Holds(again.Root, post, Samples.Options));
                }
            }
        }

        Assert.True(shown > 500);
    }

    [Theory]
    [InlineData("a1 OR (b1 c1)")]
    [InlineData("a1 NEAR/3 b1")]
    [InlineData("-(a1 b1)")]
    public void A_query_beyond_blocks_is_left_to_the_text_view(string query) =>
        Assert.Null(QueryBlocks.Of(Query.Parse(query).Query!.Root));
}
