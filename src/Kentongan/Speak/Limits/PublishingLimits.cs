namespace Kentongan.Speak.Limits;

/// <summary>The limits of every channel that we publish to, as the platforms' own pages stated them.</summary>
public static class PublishingLimits
{
    const long Megabyte = 1_000_000, Gigabyte = 1_000_000_000;

    static readonly DateOnly _readOn = new(2026, 11, 22);
    static readonly TimeSpan _quarter = TimeSpan.FromMinutes(15), _hour = TimeSpan.FromHours(1), _day = TimeSpan.FromDays(1);
    static readonly string[] _jpegOnly = ["image/jpeg"], _jpegPng = ["image/jpeg", "image/png"], _webImages = ["image/jpeg", "image/png", "image/gif", "image/webp"];

    /// <summary>Every channel with limits, in the order of the screen.</summary>
    public static IReadOnlyList<ChannelLimits> All { get; } =
        [X(), Facebook(), Instagram(), Threads(), TikTok(), YouTube(), Telegram(), Mastodon(), Bluesky()];

    /// <summary>The channel's limits; null where nothing is published (news, complaints, files).</summary>
    public static ChannelLimits? Of(Channel channel) => All.FirstOrDefault(limits => limits.Channel == channel);

    static ChannelLimits X() => new(Channel.X)
    {
        Texts = [new(TextField.Text, 280, Counting.WeightedX)],
        Entities = [new(Entity.Cashtag, 1)],
        OneKindOfMedia = true,
        Media =
        [
            new(MediaKind.Image, 4) { MaxBytes = 5 * Megabyte, Types = _webImages },
            new(MediaKind.AnimatedImage, 1) { MaxBytes = 15 * Megabyte, Note = "1280×1080, 350 frames" },
            new(MediaKind.Video, 1) { MaxBytes = 512 * Megabyte, MinDuration = TimeSpan.FromSeconds(0.5), MaxDuration = TimeSpan.FromSeconds(140), Note = "at most 60 frames a second" },
        ],
        Rates = [new("create a post", 100, _quarter, "user"), new("create a post", 10_000, _day, "app"), new("delete a post", 50, _quarter, "user")],
        AskAtRunTime = "x-rate-limit-* headers",
        Source = "https://docs.x.com/ and twitter-text configuration v3",
        ReadOn = _readOn,
    };

    static ChannelLimits Bluesky() => new(Channel.Bluesky)
    {
        Texts = [new(TextField.Text, 300, Counting.Graphemes), new(TextField.Text, 3000, Counting.Utf8Bytes), new(TextField.Tag, 64, Counting.Graphemes)],
        Entities = [new(Entity.Tag, 8), new(Entity.Language, 3)],
        OneKindOfMedia = true,
        Media = [new(MediaKind.Image, 4) { MaxBytes = 2 * Megabyte }, new(MediaKind.Video, 1) { MaxBytes = 300 * Megabyte, Types = ["video/mp4"] }],
        Rates = [new("points (create 3, update 2, delete 1)", 5_000, _hour, "account"), new("points (create 3, update 2, delete 1)", 35_000, _day, "account"), new("requests", 3_000, TimeSpan.FromMinutes(5), "address")],
        AskAtRunTime = "RateLimit-* headers",
        Source = "app.bsky.feed.post lexicon and https://docs.bsky.app/docs/advanced-guides/rate-limits",
        ReadOn = _readOn,
    };

    static ChannelLimits Mastodon() => new(Channel.Mastodon)
    {
        Texts = [new(TextField.Text, 500, Counting.Mastodon), new(TextField.AltText, 1500, Counting.CodePoints) { IsSoft = true }],
        OneKindOfMedia = true,
        Media = [new(MediaKind.Image, 4) { MaxBytes = 16 * Megabyte }, new(MediaKind.Video, 1) { MaxBytes = 99 * Megabyte }],
        Rates = [new("requests", 300, TimeSpan.FromMinutes(5), "user"), new("upload media", 30, TimeSpan.FromMinutes(30), "user"), new("delete a post", 30, TimeSpan.FromMinutes(30), "user")],
        AskAtRunTime = "GET /api/v2/instance",
        Source = "https://docs.joinmastodon.org/",
        ReadOn = _readOn,
    };

    static ChannelLimits Threads() => new(Channel.Threads)
    {
        Texts = [new(TextField.Text, 500, Counting.Threads), new(TextField.Tag, 50, Counting.CodePoints)],
        Entities = [new(Entity.Link, 5), new(Entity.Tag, 1), new(Entity.Hashtag, int.MaxValue, 1)],
        Media =
        [
            new(MediaKind.Image, 20) { MaxBytes = 8 * Megabyte, Types = _jpegPng, Note = "320–1440 pixels wide, on a public address" },
            new(MediaKind.Video, 20) { MaxBytes = Gigabyte, MaxDuration = TimeSpan.FromMinutes(5), Note = "on a public address" },
        ],
        Rates = [new("publish a post", 250, _day, "profile"), new("publish a reply", 1_000, _day, "profile")],
        AskAtRunTime = "GET /me/threads_publishing_limit",
        Source = "https://developers.facebook.com/docs/threads/",
        ReadOn = _readOn,
    };

    static ChannelLimits Instagram() => new(Channel.Instagram)
    {
        Texts = [new(TextField.Text, 2200, Counting.CodePoints)],
        Entities = [new(Entity.Hashtag, 30, 5), new(Entity.Mention, 20)],
        NeedsMedia = true,
        Media =
        [
            new(MediaKind.Image, 10) { MaxBytes = 8 * Megabyte, Types = _jpegOnly, Note = "4:5 to 1.91:1, on a public address" },
            new(MediaKind.Video, 10) { MaxBytes = 300 * Megabyte, MinDuration = TimeSpan.FromSeconds(3), MaxDuration = _quarter, Note = "on a public address" },
        ],
        Rates = [new("publish (a carousel is one)", 100, _day, "account")],
        AskAtRunTime = "GET /{ig-id}/content_publishing_limit",
        Source = "https://developers.facebook.com/docs/instagram-platform/; hashtags in the app cut to 5 on 2025-12-18",
        ReadOn = _readOn,
    };

    static ChannelLimits Facebook() => new(Channel.Facebook)
    {
        Texts = [new(TextField.Text, 63_206, Counting.CodePoints) { IsSoft = true }],
        OneKindOfMedia = true,
        Media = [new(MediaKind.Image, 10) { MaxBytes = 4 * Megabyte }, new(MediaKind.Video, 1)],
        Rates = [new("publish a reel", 30, _day, "page")],
        AskAtRunTime = "X-App-Usage and X-Business-Use-Case-Usage headers",
        Source = "https://developers.facebook.com/docs/pages-api/; no first-party page states the length",
        ReadOn = _readOn,
    };

    static ChannelLimits TikTok() => new(Channel.TikTok)
    {
        Texts = [new(TextField.Text, 2200, Counting.Utf16Units), new(TextField.PhotoTitle, 90, Counting.Utf16Units), new(TextField.PhotoDescription, 4000, Counting.Utf16Units)],
        NeedsMedia = true,
        OneKindOfMedia = true,
        Media = [new(MediaKind.Video, 1) { MaxBytes = 4 * Gigabyte }, new(MediaKind.Image, 35) { MaxBytes = 20 * Megabyte, Note = "pulled from a verified domain" }],
        Rates = [new("start a post", 6, TimeSpan.FromMinutes(1), "token"), new("ask for its state", 30, TimeSpan.FromMinutes(1), "token")],
        AskAtRunTime = "POST /v2/post/publish/creator_info/query/ (required)",
        Source = "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post",
        ReadOn = _readOn,
    };

    static ChannelLimits YouTube() => new(Channel.YouTube)
    {
        Texts = [new(TextField.Text, 5000, Counting.Utf8Bytes), new(TextField.Title, 100, Counting.CodePoints), new(TextField.Tags, 500, Counting.CodePoints)],
        NeedsMedia = true,
        ForbiddenCharacters = "<>",
        Media = [new(MediaKind.Video, 1) { MaxBytes = 256 * Gigabyte, MaxDuration = TimeSpan.FromHours(12) }],
        Rates = [new("upload a video", 100, _day, "project"), new("quota units", 10_000, _day, "project")],
        Source = "https://developers.google.com/youtube/v3/docs/videos",
        ReadOn = _readOn,
    };

    static ChannelLimits Telegram() => new(Channel.Telegram)
    {
        Texts = [new(TextField.Text, 4096, Counting.Utf16Units), new(TextField.Caption, 1024, Counting.Utf16Units)],
        Media =
        [
            new(MediaKind.Image, 10) { MaxBytes = 10 * Megabyte, Note = "width and height at most 10,000 together, ratio at most 20" },
            new(MediaKind.Video, 10) { MaxBytes = 50 * Megabyte },
        ],
        Rates = [new("messages", 30, TimeSpan.FromSeconds(1), "bot"), new("messages", 1, TimeSpan.FromSeconds(1), "chat"), new("messages", 20, TimeSpan.FromMinutes(1), "group")],
        AskAtRunTime = "parameters.retry_after of a 429",
        Source = "https://core.telegram.org/bots/api and https://core.telegram.org/bots/faq",
        ReadOn = _readOn,
    };
}
