namespace Kentongan.Platforms.Fetching;

/// <summary>The bounds of every fetch.</summary>
public sealed record FetchOptions
{
    /// <summary>Names the product, and whom to ask where the instance has said so: an invented address would mislead the outlets.</summary>
    public string UserAgent { get; init; } = Agent(contact: null);
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

    /// <summary>The User-Agent of an instance.</summary>
    /// <param name="contact">A page or mailbox of those who run it; null when they have named none.</param>
    public static string Agent(string? contact)
    {
        var printable = new string([.. (contact ?? "").Trim().Where(c => c is > ' ' and < (char)127 and not '(' and not ')')]);
        return printable.Length == 0 ? "Kentongan/1.0" : $"Kentongan/1.0 (+{printable})";
    }
}
