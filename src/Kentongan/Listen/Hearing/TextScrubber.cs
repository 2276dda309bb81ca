using System.Buffers;
using System.Text;

namespace Kentongan.Listen.Hearing;

/// <summary>
/// Replaces every private account in a text by its pseudonym, and collects what the text names on the way. Belongs to one
/// thread and serves one text after the other.
/// </summary>
public sealed class TextScrubber(Pseudonymiser pseudonymiser, PublicAccounts register, KnownHandles known)
{
    static readonly SearchValues<char> _hex = SearchValues.Create("0123456789abcdef");

    readonly StringBuilder _kept = new();
    readonly AddressScrubber _addresses = new(pseudonymiser, register, known);
    readonly List<AccountRef> _mentions = [];
    readonly List<string> _hashtags = [];
    readonly List<string> _links = [];

    /// <summary>Accounts that the text names, each once, in order of appearance.</summary>
    public IReadOnlyList<AccountRef> Mentions => _mentions;

    /// <summary>Tags of the text without #, lower-cased, each once.</summary>
    public IReadOnlyList<string> Hashtags => _hashtags;

    /// <summary>Addresses of the text, scrubbed, each once.</summary>
    public IReadOnlyList<string> Links => _links;

    public string Scrub(string text, Channel channel)
    {
        _kept.Clear();
        _mentions.Clear();
        _hashtags.Clear();
        _links.Clear();
        var copied = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = AtomEnd(text, at);
            if (end == at)
            {
                at++;
                continue;
            }

            var piece = Piece(text, at, end, channel);
            if (piece.Replacement is { } replacement)
            {
                _kept.Append(text, copied, piece.Start - copied).Append(replacement);
                copied = piece.End;
            }

            at = piece.End;
        }

        return copied == 0 ? text : _kept.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>What to do with the run of handle characters from <paramref name="start"/>.</summary>
    Edit Piece(string text, int start, int end, Channel channel)
    {
        if (AddressSpans.End(text, start) is var address && address > start)
        {
            return Address(text, start, address);
        }

        var before = start == 0 ? ' ' : text[start - 1];
        return before switch
        {
            '@' or '＠' => IsMail(text, start, end) ? Mail(text, start) : Mention(text, start, end, channel),
            '#' or '＃' => Tag(text, start, end, channel),
            _ => Bare(text, start, end, channel),
        };
    }

    Edit Address(string text, int start, int end)
    {
        var written = text[start..end];
        var scrubbed = _addresses.Scrub(written);
        AddOnce(_links, scrubbed.Contains("://", StringComparison.Ordinal) ? scrubbed : "https://" + scrubbed);
        return new(start, end, scrubbed == written ? null : scrubbed);
    }

    Edit Mention(string text, int start, int end, Channel channel)
    {
        if (IsPseudonym(text, start, end))
        {
            return new(start, end + PseudonymTail, null);
        }

        end = Handle.End(text, end, channel);
        var handle = text.AsSpan(start, end - start);
        var account = Account(channel, handle);
        if (!_mentions.Contains(account))
        {
            _mentions.Add(account);
        }

        return new(start, end, account.PublicHandle is null ? account.Key.ToString() : null);
    }

    AccountRef Account(Channel channel, ReadOnlySpan<char> handle) =>
        new(pseudonymiser.Of(channel, handle), register.Find(channel, handle)?.Handle);

    Edit Bare(string text, int start, int end, Channel channel)
    {
        var word = text.AsSpan(start, end - start);
        return known.Contains(word) && register.Find(channel, word) is null
            ? new(start, end, pseudonymiser.Of(channel, word).ToString())
            : new(start, end, null);
    }

    /// <summary>A tag that is a private handle loses its sign; one that was cut off is not counted.</summary>
    Edit Tag(string text, int start, int end, Channel channel)
    {
        var tagEnd = TagEnd(text, start);
        var tag = text.AsSpan(start, tagEnd - start);
        if (known.Contains(tag) && register.Find(channel, tag) is null)
        {
            return new(start - 1, tagEnd, pseudonymiser.Of(channel, tag).ToString());
        }

        if (!(tagEnd < text.Length && text[tagEnd] == '…') && tag.ContainsAnyExceptInRange('0', '9'))
        {
            AddOnce(_hashtags, tag.ToString().ToLowerInvariant());
        }

        return new(start, Math.Max(end, tagEnd), null);
    }

    /// <summary>The address of a private mailbox is personal; that of an institution is not.</summary>
    static Edit Mail(string text, int start)
    {
        var (first, last) = MailSpans.Around(text, start);
        return MailSpans.IsInstitutional(text.AsSpan(start, last - start)) ? new(start, last, null) : new(first, last, "[surel]");
    }

    static bool IsMail(string text, int start, int end) =>
        start >= 2 && Handle.IsPart(text[start - 2]) && end + 1 < text.Length && text[end] is '.' or '-' && char.IsAsciiLetterOrDigit(text[end + 1]);

    const int PseudonymTail = 9;

    static bool IsPseudonym(string text, int start, int end) =>
        text.AsSpan(start, end - start).SequenceEqual("warga") && end + PseudonymTail <= text.Length && text[end] == '-' &&
        !text.AsSpan(end + 1, PseudonymTail - 1).ContainsAnyExcept(_hex);

    static int AtomEnd(string text, int at)
    {
        while (at < text.Length && (Handle.IsPart(text[at]) || char.IsLetterOrDigit(text[at])))
        {
            at++;
        }

        return at;
    }

    static int TagEnd(string text, int at)
    {
        while (at < text.Length && (text[at] == '_' || char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return at;
    }

    static void AddOnce(List<string> list, string value)
    {
        if (!list.Contains(value, StringComparer.Ordinal))
        {
            list.Add(value);
        }
    }

    /// <summary>A stretch of the text and what takes its place; null leaves it.</summary>
    readonly record struct Edit(int Start, int End, string? Replacement);
}
