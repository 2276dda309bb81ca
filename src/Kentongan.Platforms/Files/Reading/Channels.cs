namespace Kentongan.Platforms.Files.Reading;

/// <summary>Tells the channel from a name or an address.</summary>
public static class Channels
{
    static readonly (string Part, Channel Channel)[] _names =
    [
        ("twitter", Channel.X), ("youtube", Channel.YouTube), ("facebook", Channel.Facebook), ("instagram", Channel.Instagram),
        ("tiktok", Channel.TikTok), ("threads", Channel.Threads), ("mastodon", Channel.Mastodon), ("bluesky", Channel.Bluesky),
        ("telegram", Channel.Telegram), ("lapor", Channel.Complaint), ("aduan", Channel.Complaint), ("complaint", Channel.Complaint),
        ("news", Channel.News), ("berita", Channel.News), ("mediaonline", Channel.News), ("mediadaring", Channel.News),
        ("blog", Channel.Web), ("forum", Channel.Web), ("web", Channel.Web),
    ];

    static readonly (string Host, Channel Channel)[] _hosts =
    [
        ("twitter.com", Channel.X), ("x.com", Channel.X), ("youtube.com", Channel.YouTube), ("youtu.be", Channel.YouTube),
        ("facebook.com", Channel.Facebook), ("fb.com", Channel.Facebook), ("fb.watch", Channel.Facebook),
        ("instagram.com", Channel.Instagram), ("tiktok.com", Channel.TikTok), ("threads.net", Channel.Threads),
        ("threads.com", Channel.Threads), ("bsky.app", Channel.Bluesky), ("t.me", Channel.Telegram), ("lapor.go.id", Channel.Complaint),
    ];

    /// <summary>The channel that a person or tool calls <paramref name="name"/>, null when it is none of ours.</summary>
    public static Channel? Named(string? name)
    {
        if (name is null || name.Length > 40)
        {
            return null;
        }

        var folded = Mapping.ColumnName.Fold(name);
        return folded switch
        {
            "x" or "x.com" or "tweet" => Channel.X,
            "ig" => Channel.Instagram,
            "fb" => Channel.Facebook,
            "yt" => Channel.YouTube,
            "other" or "lain" or "lainnya" => Channel.Other,
            _ => InName(folded),
        };
    }

    static Channel? InName(string folded)
    {
        foreach (var (part, channel) in _names)
        {
            if (folded.Contains(part, StringComparison.Ordinal))
            {
                return channel;
            }
        }

        return null;
    }

    /// <summary>The channel that an address belongs to; any other web address is a page of the web.</summary>
    public static Channel? Of(Uri? address)
    {
        if (address is null)
        {
            return null;
        }

        foreach (var (host, channel) in _hosts)
        {
            if (address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase) &&
                (address.Host.Length == host.Length || address.Host[^(host.Length + 1)] == '.'))
            {
                return channel;
            }
        }

        return Channel.Web;
    }
}
