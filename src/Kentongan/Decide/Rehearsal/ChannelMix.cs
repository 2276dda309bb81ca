namespace Kentongan.Decide.Rehearsal;

/// <summary>Where each role is heard, and how each channel is used.</summary>
static class ChannelMix
{
    static readonly Channel[] _citizens = Spread((Channel.X, 34), (Channel.Facebook, 17), (Channel.TikTok, 17), (Channel.Instagram, 12), (Channel.Threads, 8), (Channel.YouTube, 6), (Channel.Telegram, 6));
    static readonly Channel[] _rumour = Spread((Channel.X, 30), (Channel.Facebook, 26), (Channel.TikTok, 18), (Channel.Telegram, 18), (Channel.Threads, 5), (Channel.YouTube, 3));
    static readonly Channel[] _news = Spread((Channel.News, 52), (Channel.X, 20), (Channel.Facebook, 10), (Channel.Instagram, 7), (Channel.YouTube, 6), (Channel.TikTok, 5));
    static readonly Channel[] _official = Spread((Channel.X, 36), (Channel.Instagram, 26), (Channel.Facebook, 20), (Channel.TikTok, 8), (Channel.Telegram, 5), (Channel.YouTube, 5));
    static readonly Channel[] _campaign = Spread((Channel.X, 70), (Channel.Facebook, 15), (Channel.TikTok, 15));
    static readonly Channel[] _spread = Spread((Channel.X, 55), (Channel.Threads, 15), (Channel.Facebook, 20), (Channel.Instagram, 10));

    public static Channel Pick(ScenarioRole role, Dice dice)
    {
        var mix = role switch
        {
            ScenarioRole.Rumour => _rumour,
            ScenarioRole.News => _news,
            ScenarioRole.Statement or ScenarioRole.Answer or ScenarioRole.CampaignOfficial => _official,
            ScenarioRole.CampaignSynchronised => _campaign,
            ScenarioRole.Petition or ScenarioRole.Fandom => _spread,
            _ => _citizens,
        };
        return mix[dice.Below(mix.Length)];
    }

    /// <summary>Whether a post can be passed on there as it is.</summary>
    public static bool CanRepost(Channel channel) => channel is Channel.X or Channel.Threads or Channel.Facebook or Channel.Telegram;

    /// <summary>How often a citizen writes under somebody else's post instead of on their own page.</summary>
    public static double CommentRate(Channel channel) => channel switch
    {
        Channel.YouTube => 0.95,
        Channel.TikTok => 0.85,
        Channel.Instagram => 0.8,
        Channel.Facebook => 0.55,
        Channel.Telegram => 0.1,
        _ => 0.3,
    };

    /// <summary>How often a post there carries hashtags.</summary>
    public static double HashtagRate(Channel channel) => channel switch
    {
        Channel.Instagram or Channel.TikTok => 0.55,
        Channel.X => 0.3,
        _ => 0.1,
    };

    /// <summary>What an answer, and what a post of one's own, is called there.</summary>
    public static PostKind Answering(Channel channel) => channel is Channel.X or Channel.Threads or Channel.Telegram ? PostKind.Reply : PostKind.Comment;

    public static PostKind Opening(Channel channel) => channel switch
    {
        Channel.News => PostKind.Article,
        Channel.YouTube or Channel.TikTok => PostKind.Video,
        Channel.Telegram => PostKind.Message,
        _ => PostKind.Original,
    };

    static Channel[] Spread(params (Channel Channel, int Weight)[] parts) =>
        [.. parts.SelectMany(part => Enumerable.Repeat(part.Channel, part.Weight))];
}
