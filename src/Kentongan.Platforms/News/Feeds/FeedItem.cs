namespace Kentongan.Platforms.News.Feeds;

/// <summary>What a feed, its entries and their sources have in common.</summary>
public abstract class FeedItem
{
    public string? Id { get; internal set; }
    public FeedText? Title { get; internal set; }

    /// <summary>The page that this stands for, absolute where the base is known.</summary>
    public string? Link { get; internal set; }
    public List<FeedLink> Links { get; } = [];
    public List<FeedPerson> Authors { get; } = [];
    public List<FeedPerson> Contributors { get; } = [];
    public List<FeedCategory> Categories { get; } = [];
    public DateTimeOffset? Published { get; internal set; }
    public DateTimeOffset? Updated { get; internal set; }
    public DateTimeOffset? Created { get; internal set; }
    public string? Language { get; internal set; }
    public FeedText? Rights { get; internal set; }

    /// <summary>The subtitle of a feed, the summary of an entry.</summary>
    public FeedText? Summary { get; internal set; }
}
