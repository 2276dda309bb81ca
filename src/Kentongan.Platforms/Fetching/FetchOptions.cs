namespace Kentongan.Platforms.Fetching;

/// <summary>The bounds of every fetch.</summary>
public sealed record FetchOptions
{
    public int LargestBody { get; init; } = 8 << 20;
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
    public int MostRedirects { get; init; } = 5;

    /// <summary>The pause between two requests to one host, unless its robots.txt asks for a longer one.</summary>
    public TimeSpan HostPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A crawl delay above this is shortened to it, so that one host cannot stop the queue.</summary>
    public TimeSpan LongestCrawlDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether addresses of this machine and its network may be fetched: for tests and for intranets that an administrator allows.</summary>
    public bool AllowsPrivateAddresses { get; init; }
    public bool ObeysRobots { get; init; } = true;
}
