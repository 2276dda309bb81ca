namespace Kentongan.Listen.Hearing;

/// <summary>
/// Hears a post: what a platform published goes in, what may be kept comes out. Private accounts become pseudonyms in every field
/// (hard rule 1). Belongs to one thread.
/// </summary>
public sealed class Ear(Pseudonymiser pseudonymiser, PublicAccounts register, KnownHandles known)
{
    /// <summary>More than any platform lets a post carry.</summary>
    const int MostMedia = 40;
    readonly TextScrubber _text = new(pseudonymiser, register, known);
    readonly AddressScrubber _addresses = new(pseudonymiser, register, known);
    readonly HashSet<string> _tags = new(StringComparer.Ordinal);
    (string Written, string Kept) _source = ("", "");

    public HeardPost Hear(Post post)
    {
        var title = post.Title is null ? null : _text.Scrub(post.Title, post.Channel);
        var place = post.Place is null ? null : _text.Scrub(post.Place, post.Channel);
        var text = _text.Scrub(post.Text, post.Channel);
        var author = Author(post);
        return new()
        {
            Id = post.Id,
            Channel = post.Channel,
            Kind = post.Kind,
            NativeId = Id(post.Channel, post.NativeId)!,
            Url = post.Url is null ? null : _addresses.Scrub(post.Url),
            Title = title,
            Text = text,
            Author = author,
            ByOfficial = author.PublicHandle is { } handle && register.Find(post.Channel, handle)?.IsOfficial == true,
            ConversationId = Id(post.Channel, post.ConversationId),
            InReplyTo = Id(post.Channel, post.InReplyTo),
            QuoteOf = Id(post.Channel, post.QuoteOf),
            RepostOf = Id(post.Channel, post.RepostOf),
            RepostOfAccount = Account(post.Channel, post.RepostOfHandle),
            InReplyToAccount = Account(post.Channel, post.InReplyToHandle),
            Mentions = Mentions(post),
            Hashtags = Hashtags(post),
            Links = Links(post),
            HasMedia = post.HasMedia,
            Media = post.Media.Count == 0 ? [] : [.. post.Media.Select(MediaName.Of).OfType<string>().Select(name => pseudonymiser.OfMedia(name)).Distinct().Take(MostMedia)],
            Place = place,
            Metrics = post.Metrics,
            ClaimedLanguage = post.ClaimedLanguage,
            Source = Source(post),
        };
    }

    /// <summary>All posts of a source come with the same name.</summary>
    string Source(Post post)
    {
        if (_source.Written != post.Source)
        {
            _source = (post.Source, SourceNames.Scrub(post.Source, part => known.Contains(part) && register.Find(post.Channel, part) is null
                ? pseudonymiser.Of(post.Channel, part).ToString()
                : null));
        }

        return _source.Kept;
    }

    AccountRef Author(Post post) => post.Author switch
    {
        { Handle: { Length: > 0 } handle } => Account(post.Channel, handle)!.Value,
        { NativeId: { Length: > 0 } id } => new(pseudonymiser.Of(post.Channel, "id:" + id), null),
        _ => default,
    };

    AccountRef? Account(Channel channel, string? handle) =>
        string.IsNullOrEmpty(handle) ? null : new(pseudonymiser.Of(channel, handle), register.Find(channel, handle)?.Handle);

    /// <summary>Ids of some platforms contain the account (Mastodon's uri): then a seal of the id stands for it.</summary>
    string? Id(Channel channel, string? id)
    {
        if (id is null || id.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return id;
        }

        var isAddress = id.Contains("://", StringComparison.Ordinal);
        var scrubbed = isAddress ? _addresses.Scrub(id) : NamesAccount(channel, id) ? "" : id;
        return scrubbed == id ? id : pseudonymiser.OfId(channel, id);
    }

    /// <summary>A handle, or a name of the fediverse, stands in the id.</summary>
    bool NamesAccount(Channel channel, string id)
    {
        if (id.Contains('@', StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var range in id.AsSpan().SplitAny('/', ':', '.'))
        {
            var part = id.AsSpan()[range];
            if (known.Contains(part) && register.Find(channel, part) is null)
            {
                return true;
            }
        }

        return false;
    }

    IReadOnlyList<AccountRef> Mentions(Post post)
    {
        if (post.Mentions.Count == 0)
        {
            return _text.Mentions.Count == 0 ? [] : [.. _text.Mentions];
        }

        return [.. _text.Mentions.Concat(post.Mentions.Select(handle => Account(post.Channel, handle)!.Value)).Distinct()];
    }

    IReadOnlyList<string> Hashtags(Post post)
    {
        if (post.Hashtags.Count == 0)
        {
            return _text.Hashtags.Count == 0 ? [] : [.. _text.Hashtags];
        }

        _tags.Clear();
        _tags.UnionWith(_text.Hashtags);
        foreach (var listed in post.Hashtags)
        {
            var tag = listed.TrimStart('#').ToLowerInvariant();
            if (tag.Length > 0 && (!known.Contains(tag) || register.Find(post.Channel, tag) is not null))
            {
                _tags.Add(tag);
            }
        }

        return [.. _tags];
    }

    IReadOnlyList<string> Links(Post post)
    {
        if (post.Links.Count == 0)
        {
            return _text.Links.Count == 0 ? [] : [.. _text.Links];
        }

        return [.. post.Links.Select(_addresses.Scrub).Concat(_text.Links).Distinct(StringComparer.Ordinal)];
    }
}
