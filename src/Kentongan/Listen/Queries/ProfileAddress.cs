namespace Kentongan.Listen.Queries;

/// <summary>Finds the account behind an address of a platform, so that a person cannot be watched through a link.</summary>
static class ProfileAddress
{
    static readonly string[] _hosts =
    [
        "x.com", "twitter.com", "instagram.com", "facebook.com", "fb.com", "tiktok.com", "youtube.com", "threads.net", "threads.com",
        "t.me", "bsky.app",
    ];

    static readonly string[] _pages =
    [
        "hashtag", "search", "explore", "i", "p", "reel", "reels", "watch", "shorts", "playlist", "results", "groups", "events", "share", "s",
        "home", "tag", "tags", "status", "intent", "photo", "story.php", "permalink.php", "stories", "tv", "live", "channel", "video", "videos",
    ];

    /// <summary>The account in <paramref name="bare"/> (an address without scheme and www.), null when it names none.</summary>
    public static string? Account(string bare)
    {
        var host = Address.Host(bare).ToString();
        var mastodon = bare.IndexOf("/@", StringComparison.Ordinal);
        if (!_hosts.Any(known => Address.IsUnder(host, known)) && mastodon < 0)
        {
            return null;
        }

        var path = bare[host.Length..].Split(['/', '?', '#'], StringSplitOptions.RemoveEmptyEntries);
        var first = path.FirstOrDefault(part => part is not ("profile" or "c" or "user"));
        return first is null || _pages.Contains(first, StringComparer.Ordinal) ? null : first.TrimStart('@');
    }
}
