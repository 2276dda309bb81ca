namespace Kentongan.Listen.Queries;

/// <summary>The values that operators with a fixed choice know, in English and Indonesian; the first spelling is the one we write.</summary>
static class FieldValues
{
    static readonly (long Number, string[] Spellings)[] _channels =
    [
        ((long)Kentongan.Channel.X, ["x", "twitter"]),
        ((long)Kentongan.Channel.YouTube, ["youtube", "yt"]),
        ((long)Kentongan.Channel.Facebook, ["facebook", "fb"]),
        ((long)Kentongan.Channel.Instagram, ["instagram", "ig"]),
        ((long)Kentongan.Channel.TikTok, ["tiktok"]),
        ((long)Kentongan.Channel.Threads, ["threads"]),
        ((long)Kentongan.Channel.Mastodon, ["mastodon"]),
        ((long)Kentongan.Channel.Bluesky, ["bluesky", "bsky"]),
        ((long)Kentongan.Channel.Telegram, ["telegram"]),
        ((long)Kentongan.Channel.News, ["news", "berita"]),
        ((long)Kentongan.Channel.Complaint, ["complaint", "aduan", "lapor"]),
        ((long)Kentongan.Channel.Web, ["web"]),
        ((long)Kentongan.Channel.Other, ["other", "lainnya"]),
    ];

    static readonly (long Number, string[] Spellings)[] _sentiments =
    [
        ((long)Kentongan.Sentiment.Positive, ["positive", "positif", "pos"]),
        ((long)Kentongan.Sentiment.Neutral, ["neutral", "netral", "neu"]),
        ((long)Kentongan.Sentiment.Negative, ["negative", "negatif", "neg"]),
        ((long)Kentongan.Sentiment.Unknown, ["unknown", "tidak_diketahui"]),
    ];

    static readonly (long Number, string[] Spellings)[] _emotions =
    [
        ((long)Kentongan.Emotion.Neutral, ["neutral", "netral"]),
        ((long)Kentongan.Emotion.Anger, ["anger", "marah"]),
        ((long)Kentongan.Emotion.Fear, ["fear", "takut"]),
        ((long)Kentongan.Emotion.Joy, ["joy", "senang", "happy", "happiness", "gembira"]),
        ((long)Kentongan.Emotion.Love, ["love", "cinta", "sayang"]),
        ((long)Kentongan.Emotion.Sadness, ["sadness", "sedih", "sad"]),
        ((long)Kentongan.Emotion.Unknown, ["unknown", "tidak_diketahui"]),
    ];

    static readonly (long Number, string[] Spellings)[] _kinds =
    [
        ((long)MessageKind.Question, ["question", "pertanyaan", "tanya"]),
        ((long)MessageKind.Complaint, ["complaint", "keluhan", "aduan"]),
        ((long)MessageKind.Suggestion, ["suggestion", "saran", "aspirasi"]),
        ((long)MessageKind.Praise, ["praise", "pujian"]),
        ((long)MessageKind.Criticism, ["criticism", "kritik"]),
        ((long)MessageKind.Rumour, ["rumour", "rumor"]),
        ((long)MessageKind.News, ["news", "berita"]),
        ((long)MessageKind.Other, ["other", "lainnya"]),
        ((long)MessageKind.Unknown, ["unknown", "tidak_diketahui"]),
    ];

    static readonly (long Number, string[] Spellings)[] _origins =
    [
        ((long)Origin.Repost, ["repost", "retweet", "sebaran"]),
        ((long)Origin.Reply, ["reply", "comment", "balasan", "komentar"]),
        ((long)Origin.Quote, ["quote", "kutipan"]),
        ((long)Origin.Original, ["original", "asli"]),
        ((long)Origin.Article, ["article", "artikel"]),
    ];

    static readonly (long Number, string[] Spellings)[] _attachments =
    [
        ((long)Attachment.Link, ["link", "links", "url", "tautan"]),
        ((long)Attachment.Media, ["media", "image", "video", "gambar", "foto"]),
    ];

    /// <summary>The choices of <paramref name="name"/>; empty where any value is possible.</summary>
    public static IReadOnlyList<(long Number, string[] Spellings)> Of(FieldName name) => name switch
    {
        FieldName.Channel => _channels,
        FieldName.Sentiment => _sentiments,
        FieldName.Emotion => _emotions,
        FieldName.Kind => _kinds,
        FieldName.Is => _origins,
        FieldName.Has => _attachments,
        _ => [],
    };

    public static Field? Find(FieldName name, string value)
    {
        foreach (var (number, spellings) in Of(name))
        {
            if (spellings.Contains(value, StringComparer.OrdinalIgnoreCase))
            {
                return new(name, spellings[0], number);
            }
        }

        return null;
    }

    public static string Choices(FieldName name) => string.Join(", ", Of(name).Select(choice => choice.Spellings[0]));
}
