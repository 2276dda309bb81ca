namespace Kentongan.Listen.Hearing;

/// <summary>Which characters a handle has.</summary>
static class Handle
{
    public static bool IsPart(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';

    /// <summary>
    /// Where a handle ends that goes at least until <paramref name="end"/>: some channels allow full stops inside, and the fediverse
    /// puts the server behind a second @.
    /// </summary>
    public static int End(string text, int end, Channel channel)
    {
        var allowsDots = channel is Channel.Instagram or Channel.Threads or Channel.TikTok or Channel.Facebook or Channel.Bluesky or Channel.YouTube or Channel.Mastodon;
        while (end + 1 < text.Length && IsPart(text[end + 1]) && ((allowsDots && text[end] is '.' or '-') || text[end] == '@'))
        {
            allowsDots |= text[end] == '@';
            end++;
            while (end < text.Length && IsPart(text[end]))
            {
                end++;
            }
        }

        return end;
    }
}
