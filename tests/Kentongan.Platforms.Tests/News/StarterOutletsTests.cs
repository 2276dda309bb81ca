using Kentongan.Listen.Urls;
using Kentongan.Platforms.News;

namespace Kentongan.Platforms.Tests.News;

public sealed class StarterOutletsTests
{
    [Fact]
    public void Every_starter_feed_is_a_web_address_and_off()
    {
        var outlets = StarterOutlets.Read();
        Assert.All(outlets, outlet => Assert.False(outlet.IsOn));
        Assert.All(outlets.SelectMany(outlet => outlet.Feeds), feed => Assert.NotNull(FetchableUrl.Of(feed)));
        Assert.All(outlets, outlet => Assert.Null(outlet.PressCouncilVerified));
        Assert.True(outlets.Count > 50);
    }

    [Fact]
    public void No_outlet_and_no_feed_is_listed_twice()
    {
        var outlets = StarterOutlets.Read();
        Assert.Equal(outlets.Count, outlets.DistinctBy(outlet => outlet.Site).Count());
        Assert.Equal(outlets.Sum(outlet => outlet.Feeds.Count), outlets.SelectMany(outlet => outlet.Feeds).DistinctBy(UrlKey.Of).Count());
    }
}
