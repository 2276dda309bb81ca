using System.Text;

namespace Kentongan.Listen.Hearing;

/// <summary>
/// Replaces the private accounts in an address: a post of X keeps its id only (<c>x.com/i/status/1</c>), a profile becomes a pseudonym,
/// and what a platform's address carries behind the path is dropped when it can name the sharer.
/// </summary>
public sealed class AddressScrubber(Pseudonymiser pseudonymiser, PublicAccounts register, KnownHandles known)
{
    const int Longest = 2_000;

    /// <summary>Query names that identify content, by no one.</summary>
    static readonly string[] _contentNames = ["v", "story_fbid", "list", "fbid"];

    /// <param name="address">With scheme or without.</param>
    public string Scrub(string address)
    {
        var written = address.Length > Longest ? address[..Longest] : address;
        var scheme = written.IndexOf("://", StringComparison.Ordinal);
        var head = scheme < 0 ? "" : written[..(scheme + 3)];
        var rest = written[head.Length..];
        var hostEnd = rest.IndexOfAny(['/', '?', '#']);
        var (host, tail) = hostEnd < 0 ? (rest, "") : (rest[..hostEnd], rest[hostEnd..]);
        host = host[(host.LastIndexOf('@') + 1)..];
        var scrubbed = SocialPlatform.Of(host) is { } platform
            ? Social(head, platform, host, tail)
            : head + host + Words(Fediverse(tail), Channel.Web);
        return scrubbed.Length > 0 && address.Length <= Longest ? scrubbed : head + host;
    }

    string Social(string head, SocialPlatform platform, string host, string tail)
    {
        var path = tail.Split(['?', '#'], 2)[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (platform.Channel == Channel.X && path is [_, "status" or "statuses", var id, ..] && id.Length > 0)
        {
            return (head.Length == 0 ? "" : "https://") + "x.com/i/status/" + id;
        }

        var named = platform.AccountAt(path);
        if (named >= 0)
        {
            path[named] = Segment(path[named], platform.Channel);
        }

        return head + host + (path.Length == 0 ? "" : "/" + Words(string.Join('/', path), platform.Channel)) + Query(tail);
    }

    /// <summary>An account in a path keeps the @ that its platform writes.</summary>
    string Segment(string segment, Channel channel)
    {
        var sign = segment.StartsWith('@') ? "@" : "";
        var handle = Uri.UnescapeDataString(segment[sign.Length..]);
        return register.Find(channel, handle) is not null || handle.StartsWith("warga-", StringComparison.Ordinal)
            ? segment
            : sign + pseudonymiser.Of(channel, handle);
    }

    static string Query(string tail)
    {
        var from = tail.IndexOf('?', StringComparison.Ordinal);
        if (from < 0)
        {
            return "";
        }

        var kept = tail[(from + 1)..].Split('#')[0].Split('&').Where(part => _contentNames.Contains(part.Split('=')[0], StringComparer.Ordinal)).ToList();
        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    /// <summary>Mastodon and its kin: <c>/@name</c> and <c>/users/name</c> on any server.</summary>
    string Fediverse(string tail)
    {
        if (!tail.StartsWith("/@", StringComparison.Ordinal) && !tail.StartsWith("/users/", StringComparison.Ordinal))
        {
            return tail;
        }

        var path = tail.Split('/');
        var at = path[1].StartsWith('@') ? 1 : 2;
        path[at] = Segment(path[at], Channel.Mastodon);
        return string.Join('/', path);
    }

    /// <summary>Handles that are known wherever else they stand.</summary>
    string Words(string tail, Channel channel)
    {
        if (known.Count == 0 || tail.Length < HandleLook.Shortest)
        {
            return tail;
        }

        StringBuilder? kept = null;
        var copied = 0;
        for (var at = 0; at < tail.Length; at++)
        {
            var end = at;
            while (end < tail.Length && Handle.IsPart(tail[end]))
            {
                end++;
            }

            var word = tail.AsSpan(at, end - at);
            if (known.Contains(word) && register.Find(channel, word) is null && !register.Contains(word))
            {
                kept = (kept ?? new()).Append(tail, copied, at - copied).Append(pseudonymiser.Of(channel == Channel.Web ? Channel.X : channel, word));
                copied = end;
            }

            at = Math.Max(at, end);
        }

        return kept is null ? tail : kept.Append(tail, copied, tail.Length - copied).ToString();
    }
}
