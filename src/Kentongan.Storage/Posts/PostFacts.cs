using Kentongan.Listen;
using Kentongan.Storage.Bytes;
using Kentongan.Understand;

namespace Kentongan.Storage.Posts;

/// <summary>
/// The packed part of a <see cref="PostRow"/>: accounts, relations, metrics and everything that was understood. Words,
/// tags and links are vocabulary numbers, which makes it about a third of the text's length.
/// </summary>
static class PostFacts
{
    /// <summary>2 since posts may say which media they carry; nothing else changed, so that 1 is read the same way.</summary>
    const byte Format = 2;

    public static void Write(ByteWriter writer, UnderstoodPost post, CodedPosts coded, int index, byte language)
    {
        writer.Byte(Format);
        WriteHeard(writer, post.Post);
        WriteMetrics(writer, post.Post.Metrics);
        WriteAnnotation(writer, post.Annotation, language);
        for (var list = 0; list < PostContent.Lists; list++)
        {
            writer.Numbers(coded.List(index, list));
        }
    }

    public static PostContent Read(PostRow row)
    {
        var reader = new ByteReader(row.Facts);
        if (reader.Byte() is 0 or > Format)
        {
            throw new InvalidDataException($"Post {row.Id} was written by a newer Kentongan: update this program first.");
        }

        var post = ReadHeard(ref reader, row);
        post = post with { Metrics = ReadMetrics(ref reader) };
        var annotation = ReadAnnotation(ref reader, out var language);
        var lists = new int[PostContent.Lists][];
        for (var list = 0; list < lists.Length; list++)
        {
            lists[list] = reader.Numbers();
        }

        return new(row, post, annotation, language, lists);
    }

    static void WriteHeard(ByteWriter writer, HeardPost post)
    {
        WriteAccount(writer, post.Author);
        writer.Byte((byte)((post.ByOfficial ? 1 : 0) | (post.HasMedia ? 2 : 0)
            | (post.RepostOfAccount is null ? 0 : 4) | (post.InReplyToAccount is null ? 0 : 8) | (post.Media.Count == 0 ? 0 : 16)));
        writer.Text(post.ConversationId);
        writer.Text(post.InReplyTo);
        writer.Text(post.QuoteOf);
        writer.Text(post.RepostOf);
        writer.Text(post.Place);
        writer.Text(post.ClaimedLanguage);
        WriteAccounts(writer, post);
        if (post.Media.Count > 0)
        {
            writer.Number(post.Media.Count);
            foreach (var media in post.Media)
            {
                writer.Int64(media.Value);
            }
        }
    }

    static void WriteAccounts(ByteWriter writer, HeardPost post)
    {
        if (post.RepostOfAccount is { } reposted)
        {
            WriteAccount(writer, reposted);
        }

        if (post.InReplyToAccount is { } answered)
        {
            WriteAccount(writer, answered);
        }

        writer.Number(post.Mentions.Count);
        foreach (var mention in post.Mentions)
        {
            WriteAccount(writer, mention);
        }
    }

    static HeardPost ReadHeard(ref ByteReader reader, PostRow row)
    {
        var author = ReadAccount(ref reader);
        var flags = reader.Byte();
        return new()
        {
            Id = row.Id,
            Channel = row.Channel,
            Kind = row.Kind,
            Source = row.Source,
            NativeId = row.NativeId,
            Url = row.Url,
            Title = row.Title,
            Text = row.Text,
            Author = author,
            ByOfficial = (flags & 1) != 0,
            HasMedia = (flags & 2) != 0,
            ConversationId = reader.Text(),
            InReplyTo = reader.Text(),
            QuoteOf = reader.Text(),
            RepostOf = reader.Text(),
            Place = reader.Text(),
            ClaimedLanguage = reader.Text(),
            RepostOfAccount = (flags & 4) != 0 ? ReadAccount(ref reader) : null,
            InReplyToAccount = (flags & 8) != 0 ? ReadAccount(ref reader) : null,
            Mentions = ReadMentions(ref reader),
            Media = (flags & 16) != 0 ? ReadMedia(ref reader) : [],
        };
    }

    static AccountRef[] ReadMentions(ref ByteReader reader)
    {
        var mentions = new AccountRef[reader.Int32()];
        for (var i = 0; i < mentions.Length; i++)
        {
            mentions[i] = ReadAccount(ref reader);
        }

        return mentions;
    }

    static MediaKey[] ReadMedia(ref ByteReader reader)
    {
        var media = new MediaKey[reader.Int32()];
        for (var i = 0; i < media.Length; i++)
        {
            media[i] = new(reader.Int64());
        }

        return media;
    }

    static void WriteAccount(ByteWriter writer, AccountRef account)
    {
        writer.Int64(account.Key.Value);
        writer.Text(account.PublicHandle);
    }

    static AccountRef ReadAccount(ref ByteReader reader) => new(new(reader.Int64()), reader.Text());

    static void WriteMetrics(ByteWriter writer, Metrics? metrics)
    {
        writer.Byte(metrics is null ? (byte)0 : (byte)1);
        if (metrics is not null)
        {
            WriteCount(writer, metrics.Likes);
            WriteCount(writer, metrics.Replies);
            WriteCount(writer, metrics.Reposts);
            WriteCount(writer, metrics.Quotes);
            WriteCount(writer, metrics.Views);
            WriteCount(writer, metrics.Bookmarks);
        }
    }

    static Metrics? ReadMetrics(ref ByteReader reader) => reader.Byte() == 0 ? null : new()
    {
        Likes = ReadCount(ref reader),
        Replies = ReadCount(ref reader),
        Reposts = ReadCount(ref reader),
        Quotes = ReadCount(ref reader),
        Views = ReadCount(ref reader),
        Bookmarks = ReadCount(ref reader),
    };

    /// <summary>Absent is 0, so a count is one more.</summary>
    static void WriteCount(ByteWriter writer, long? count) => writer.Number(count is { } c ? (ulong)Math.Max(c, 0) + 1 : 0);

    static long? ReadCount(ref ByteReader reader) => reader.Number() is var n and > 0 ? (long)(n - 1) : null;

    static void WriteAnnotation(ByteWriter writer, Annotation annotation, byte language)
    {
        writer.Byte(language);
        writer.Byte((byte)annotation.Sentiment);
        writer.Raw(BitConverter.GetBytes(annotation.SentimentConfidence));
        writer.Byte((byte)annotation.Emotion);
        writer.Byte((byte)annotation.Kind);
        writer.Byte(annotation.IsAbusive ? (byte)1 : (byte)0);
        writer.Byte(annotation.Province);
        writer.Text(annotation.Place);
        writer.Int64((long)annotation.Signature);
    }

    static Annotation ReadAnnotation(ref ByteReader reader, out byte language)
    {
        language = reader.Byte();
        return new()
        {
            Sentiment = (Sentiment)reader.Byte(),
            SentimentConfidence = BitConverter.ToSingle(reader.Raw(sizeof(float))),
            Emotion = (Emotion)reader.Byte(),
            Kind = (MessageKind)reader.Byte(),
            IsAbusive = reader.Byte() != 0,
            Province = reader.Byte(),
            Place = reader.Text(),
            Signature = (ulong)reader.Int64(),
        };
    }
}
