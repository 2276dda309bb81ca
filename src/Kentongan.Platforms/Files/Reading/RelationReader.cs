using System.Text.RegularExpressions;
using Kentongan.Listen.Hearing;
using Kentongan.Platforms.Files.Mapping;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>Reads what a post refers to, what it lists and what was counted for it.</summary>
sealed partial class RelationReader(Binding binding)
{
    public Post Add(Record record, Post post)
    {
        var reposted = Handles.Read(binding.Value(record, PostField.RepostOfHandle));
        var repostOf = Reference(record, PostField.RepostOf);
        var kind = Kind(record, post, repostOf);
        var media = binding.Value(record, PostField.Media);
        var prefix = kind == PostKind.Repost ? RepostPrefix().Match(post.Text) : null;
        reposted ??= prefix is { Success: true } ? prefix.Groups["handle"].Value : null;
        return post with
        {
            Kind = kind,
            Text = kind == PostKind.Repost ? WholeRepost(record, post.Text, reposted) : post.Text,
            ConversationId = Reference(record, PostField.ConversationId),
            InReplyTo = Reference(record, PostField.InReplyTo),
            InReplyToHandle = Handles.Read(binding.Value(record, PostField.InReplyToHandle)),
            QuoteOf = Reference(record, PostField.QuoteOf),
            RepostOf = repostOf,
            RepostOfHandle = kind == PostKind.Repost ? reposted : null,
            Mentions = Listed.Handles(binding.Value(record, PostField.Mentions)),
            Hashtags = Listed.Tags(binding.Value(record, PostField.Hashtags)),
            Links = Listed.Links(binding.Value(record, PostField.Links)),
            HasMedia = HasMedia(media),
            Media = Listed.Media(media),
            Place = post.Channel == Channel.Complaint ? ReporterTraces.Place(binding.Value(record, PostField.Place)) : binding.Value(record, PostField.Place),
            Metrics = Count(record),
        };
    }

    /// <summary>A reference column may hold an address instead of an id.</summary>
    string? Reference(Record record, PostField field)
    {
        var value = binding.Value(record, field);
        return value is null || Ids.IsPlain(value) ? value : Addresses.Id(Addresses.Parse(value)) ?? Ids.Clean(value);
    }

    PostKind Kind(Record record, Post post, string? repostOf)
    {
        var isRepost = Truths.Read(binding.Value(record, PostField.IsRepost));
        var named = NamedKind(binding.Value(record, PostField.Kind));
        if (isRepost == true || named == PostKind.Repost || repostOf is not null || (isRepost is null && named is null && RepostPrefix().IsMatch(post.Text)))
        {
            return PostKind.Repost;
        }

        return named ?? Fallback(record, post.Channel);
    }

    PostKind Fallback(Record record, Channel channel)
    {
        if (Truths.Read(binding.Value(record, PostField.IsReply)) == true ||
            binding.Value(record, PostField.InReplyTo) is not null || binding.Value(record, PostField.InReplyToHandle) is not null)
        {
            return PostKind.Reply;
        }

        if (Truths.Read(binding.Value(record, PostField.IsQuote)) == true || binding.Value(record, PostField.QuoteOf) is not null)
        {
            return PostKind.Quote;
        }

        return channel switch
        {
            Channel.News => PostKind.Article,
            Channel.YouTube or Channel.TikTok => PostKind.Video,
            Channel.Complaint => PostKind.Complaint,
            Channel.Telegram => PostKind.Message,
            _ => PostKind.Original,
        };
    }

    static PostKind? NamedKind(string? name) => name is null ? null : ColumnName.Fold(name) switch
    {
        "repost" or "retweet" or "share" or "bagikan" or "retweeted" => PostKind.Repost,
        "reply" or "balasan" or "repliedto" => PostKind.Reply,
        "quote" or "quoted" or "kutipan" or "quoteretweet" => PostKind.Quote,
        "comment" or "komentar" => PostKind.Comment,
        "article" or "artikel" or "berita" or "news" => PostKind.Article,
        "video" => PostKind.Video,
        "complaint" or "aduan" or "keluhan" or "laporan" => PostKind.Complaint,
        "message" or "pesan" => PostKind.Message,
        "original" or "post" or "tweet" or "status" => PostKind.Original,
        _ => null,
    };

    /// <summary>APIs cut the text of a repost and send the whole of it beside; that one is kept.</summary>
    string WholeRepost(Record record, string text, string? reposted) =>
        binding.Value(record, PostField.RepostText) is { Length: <= PostReader.LongestText } whole &&
        CleanText.Of(whole, binding.Mapping.REscapes) is { Length: > 0 } clean
            ? reposted is null ? clean : $"RT @{reposted}: {clean}"
            : text;

    Metrics? Count(Record record)
    {
        var counted = new Metrics
        {
            Likes = Counted.Read(binding.Value(record, PostField.Likes)),
            Replies = Counted.Read(binding.Value(record, PostField.Replies)),
            Reposts = Counted.Read(binding.Value(record, PostField.Reposts)),
            Quotes = Counted.Read(binding.Value(record, PostField.Quotes)),
            Views = Counted.Read(binding.Value(record, PostField.Views)),
            Bookmarks = Counted.Read(binding.Value(record, PostField.Bookmarks)),
        };
        return counted is { Engagement: null, Views: null } ? null : counted;
    }

    static bool HasMedia(string? value) =>
        value is not null &&
        (Truths.Read(value) ?? (value.Contains("http", StringComparison.Ordinal) || (value.Length > 2 && value[0] is not ('[' or '{')) || Listed.Media(value).Count > 0));

    [GeneratedRegex(@"^RT @(?<handle>[A-Za-z0-9_.]{1,60}):?\s", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex RepostPrefix();
}
