using Kentongan.App.Pages.Listen;
using Kentongan.Listen.Queries;

namespace Kentongan.App.Tests.Pages.Listen;

public sealed class BuilderFormTests
{
    [Theory]
    [InlineData("banjir OR rob")]
    [InlineData("(banjir OR rob) jakarta -konser")]
    [InlineData("banjir \"pintu air\" #rob")]
    [InlineData("banjir NEAR/3 (rob OR pasang)")]
    [InlineData("banjir OR (")]
    public void Nothing_touched_leaves_the_query_as_it_was_written(string text) => Assert.Equal(text, Shown(text).Query(text));

    [Fact]
    public void A_changed_text_wins()
    {
        var form = Shown("banjir jakarta");
        Assert.Equal("banjir bekasi", form.Query("banjir bekasi"));
    }

    [Fact]
    public void A_changed_block_changes_the_query()
    {
        var form = Shown("banjir (rob OR pasang)");
        form.Blocks!.NoneOf = "konser, banjir hadiah";
        Assert.Equal(Query.Parse("banjir (rob OR pasang) -konser -\"banjir hadiah\"").Query!.Root, Query.Parse(form.Query("banjir (rob OR pasang)")).Query!.Root);
    }

    [Fact]
    public void Blocks_alone_make_a_query()
    {
        var form = new BuilderForm { Shown = "", Blocks = new() { AllOf = "banjir", AnyOf = ["rob, pasang naik", ""] } };
        Assert.Equal("banjir (rob OR \"pasang naik\")", form.Query(""));
    }

    [Fact]
    public void Line_ends_of_a_browser_are_no_change()
    {
        var form = Shown("banjir OR\nrob");
        Assert.Equal("banjir OR\r\nrob", form.Query("banjir OR\r\nrob"));
    }

    static BuilderForm Shown(string text) => new()
    {
        Shown = text,
        Blocks = Query.Parse(text).Query?.Root is { } root && QueryBlocks.Of(root) is { } blocks ? TopicBlocksForm.Of(blocks) : null,
    };
}
