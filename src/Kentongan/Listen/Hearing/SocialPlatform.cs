namespace Kentongan.Listen.Hearing;

/// <summary>Where the addresses of a platform name an account.</summary>
/// <param name="Host">Without www.; also the end of longer hosts.</param>
/// <param name="Channel">The platform.</param>
/// <param name="Before">Path segments behind which the account stands.</param>
/// <param name="Pages">First segments that are no accounts.</param>
sealed record SocialPlatform(string Host, Channel Channel, string[] Before, string[] Pages)
{
    static readonly string[] _facebookPages =
    [
        "groups", "watch", "photo", "photo.php", "photos", "permalink.php", "story.php", "events", "share", "reel", "hashtag", "media", "pages", "sharer",
        "sharer.php", "dialog", "login", "login.php", "profile.php", "plugins", "video.php",
    ];

    static readonly SocialPlatform[] _all =
    [
        new("twitter.com", Channel.X, [], ["i", "hashtag", "search", "intent", "share", "home", "explore"]),
        new("x.com", Channel.X, [], ["i", "hashtag", "search", "intent", "share", "home", "explore"]),
        new("instagram.com", Channel.Instagram, ["stories"], ["p", "reel", "reels", "tv", "explore", "accounts", "share"]),
        new("facebook.com", Channel.Facebook, ["people"], _facebookPages),
        new("fb.com", Channel.Facebook, ["people"], _facebookPages),
        new("tiktok.com", Channel.TikTok, [], ["tag", "music", "discover", "t", "foryou"]),
        new("threads.net", Channel.Threads, [], ["t", "search"]),
        new("threads.com", Channel.Threads, [], ["t", "search"]),
        new("t.me", Channel.Telegram, ["s"], ["joinchat", "addstickers", "share", "c"]),
        new("youtube.com", Channel.YouTube, ["c", "user", "channel"], ["watch", "shorts", "playlist", "results", "live", "embed", "hashtag", "feed"]),
        new("bsky.app", Channel.Bluesky, ["profile"], ["search", "hashtag", "starter-pack"]),
        new("linkedin.com", Channel.Other, ["in"], ["company", "posts", "feed", "pulse", "school", "jobs"]),
    ];

    public static SocialPlatform? Of(ReadOnlySpan<char> host)
    {
        foreach (var platform in _all)
        {
            if (host.EndsWith(platform.Host, StringComparison.OrdinalIgnoreCase) &&
                (host.Length == platform.Host.Length || host[host.Length - platform.Host.Length - 1] == '.') &&
                !host.StartsWith("pic.", StringComparison.OrdinalIgnoreCase))
            {
                return platform;
            }
        }

        return null;
    }

    /// <summary>The place of the account in a path, −1 when it names none.</summary>
    public int AccountAt(string[] path)
    {
        if (path.Length == 0 || path[0].StartsWith('+') || Pages.Contains(path[0], StringComparer.OrdinalIgnoreCase))
        {
            return -1;
        }

        return Before.Contains(path[0], StringComparer.OrdinalIgnoreCase) ? (path.Length > 1 ? 1 : -1) : 0;
    }
}
