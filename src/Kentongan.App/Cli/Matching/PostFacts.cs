using System.Globalization;
using Kentongan.Listen.Queries;

namespace Kentongan.App.Cli.Matching;

/// <summary>Gives a post the facts that a file tells under the names that people use; what is not understood stays unknown.</summary>
static class PostFacts
{
    public static void Set(Searchable post, string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        switch (name)
        {
            case "channel" or "platform":
                post.Channel = (Channel)Number(FieldName.Channel, value, (long)Channel.Other);
                break;
            case "language" or "lang":
                post.Language = LanguageCodes.Normalise(value);
                break;
            case "sentiment":
                post.Sentiment = (Sentiment)Number(FieldName.Sentiment, value, (long)Sentiment.Unknown);
                break;
            case "emotion":
                post.Emotion = (Emotion)Number(FieldName.Emotion, value, (long)Emotion.Unknown);
                break;
            case "kind" or "type" or "post_kind" when Enum.TryParse<PostKind>(value, ignoreCase: true, out var kind):
                post.Kind = kind;
                break;
            case "kind" or "message_kind":
                post.MessageKind = (MessageKind)Number(FieldName.Kind, value, (long)MessageKind.Unknown);
                break;
            case "place" or "location":
                var isCode = value.All(c => char.IsAsciiDigit(c) || c == '.');
                post.Place = isCode ? value : null;
                post.PlaceName = isCode ? null : value;
                break;
            case "created_at" or "time" or "timestamp" or "date":
                post.CreatedAt = Time(value);
                break;
        }
    }

    static long Number(FieldName name, string value, long unknown) => FieldSpelling.Number(name, value) ?? unknown;

    static DateTimeOffset Time(string value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var unix)
            ? unix < 100_000_000_000 ? DateTimeOffset.FromUnixTimeSeconds(unix) : DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(unix, 253_402_300_799_999))
            : DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : default;
}
