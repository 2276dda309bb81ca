namespace Kentongan.Platforms.News.Feeds;

/// <summary>One entry of a feed.</summary>
public sealed class FeedEntry : FeedItem
{
    public List<FeedText> Content { get; } = [];

    /// <summary>Files that belong to the entry: pictures, sound, video.</summary>
    public List<FeedLink> Enclosures { get; } = [];

    /// <summary>The feed from which this entry was taken over.</summary>
    public FeedSource? Source { get; internal set; }
    public string? Comments { get; internal set; }

    /// <summary>Whether <see cref="FeedItem.Id"/> is also the address of the entry.</summary>
    public bool IdIsLink { get; internal set; }

    /// <summary>The longest text that the entry gives.</summary>
    public string Body => Content.Select(content => content.Text).Append(Summary?.Text ?? "").MaxBy(text => text.Length) ?? "";
}

/// <summary>The feed that an entry says it comes from.</summary>
public sealed class FeedSource : FeedItem;
