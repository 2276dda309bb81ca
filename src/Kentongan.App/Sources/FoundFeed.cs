using Kentongan.Platforms.News.Feeds;

namespace Kentongan.App.Sources;

/// <summary>A feed that answers, as it introduces itself.</summary>
/// <param name="Address">Where it was read, after redirects.</param>
/// <param name="Title">Its own title; null when it has none.</param>
/// <param name="Items">Entries in it now.</param>
/// <param name="NewestAt">Null when no entry has a time.</param>
public sealed record FoundFeed(string Address, string? Title, string Form, int Items, DateTimeOffset? NewestAt)
{
    public static FoundFeed Of(Feed feed, string address) => new(
        address, feed.Title?.Text is { Length: > 0 } title ? title : null, feed.Version, feed.Entries.Count,
        feed.Entries.Max(entry => entry.Published ?? entry.Created ?? entry.Updated));
}
