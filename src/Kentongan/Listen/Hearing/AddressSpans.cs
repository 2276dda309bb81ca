namespace Kentongan.Listen.Hearing;

/// <summary>Finds addresses in a text: with their scheme, with www., or of a known platform without either.</summary>
static class AddressSpans
{
    static readonly string[] _bareHosts =
    [
        "www.", "twitter.com/", "x.com/", "mobile.twitter.com/", "instagram.com/", "facebook.com/", "fb.com/", "tiktok.com/", "youtube.com/",
        "youtu.be/", "threads.net/", "threads.com/", "t.me/", "bsky.app/", "pic.twitter.com/", "m.facebook.com/",
    ];

    /// <summary>Where the address ends that begins at <paramref name="start"/>; <paramref name="start"/> when none does.</summary>
    public static int End(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (!Begins(rest))
        {
            return start;
        }

        var length = 0;
        while (length < rest.Length && !char.IsWhiteSpace(rest[length]) && rest[length] is not ('"' or '<' or '>' or '“' or '”' or '…'))
        {
            length++;
        }

        return start + rest[..length].TrimEnd(".,;:!?)]}'*|").Length;
    }

    static bool Begins(ReadOnlySpan<char> rest)
    {
        if (rest[0] is 'h' or 'H')
        {
            return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var host in _bareHosts)
        {
            if ((rest[0] | 0x20) == host[0] && rest.StartsWith(host, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
