namespace Kentongan.Platforms.Fetching;

/// <summary>What to fetch, and what is known from last time.</summary>
public sealed record FetchRequest(string Url)
{
    public string? ETag { get; init; }
    public DateTimeOffset? LastModified { get; init; }
    public string Accept { get; init; } = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.1";
}
