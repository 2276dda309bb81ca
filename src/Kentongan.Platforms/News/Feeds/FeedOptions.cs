using Kentongan.Listen.Dates;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>What is known about a feed besides its bytes.</summary>
public sealed record FeedOptions
{
    public static FeedOptions None { get; } = new();

    /// <summary>Of an outlet that writes its times in <paramref name="zone"/>.</summary>
    public static FeedOptions Of(TimeSpan zone) => new() { Dates = DateRules.Feed with { DefaultOffset = zone } };

    /// <summary>Where it was fetched from.</summary>
    public string? Url { get; init; }

    /// <summary>The Content-Type header.</summary>
    public string? ContentType { get; init; }

    /// <summary>The Content-Language header.</summary>
    public string? Language { get; init; }

    /// <summary>How to read dates that name no zone.</summary>
    public DateRules Dates { get; init; } = DateRules.Feed;
}
