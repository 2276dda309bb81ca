using System.Text.RegularExpressions;

namespace Kentongan.Speak.Limits.X;

/// <summary>
/// Finds what X turns into a link, with or without a scheme (twitter-text's grammar, scanned in one pass so that no text
/// can make it slow).
/// </summary>
public static partial class XUrls
{
    const int LongestUrl = 4096;
    const int LongestShortCode = 40;
    const string AddedScheme = "https://";

    /// <summary>Every address of the text, in order.</summary>
    public static IReadOnlyList<XUrl> Find(string text)
    {
        var found = new List<XUrl>();
        var at = 0;
        while (at < text.Length)
        {
            if (NoUrlStartsAt(text, at) || Match(text, at) is not { } match)
            {
                at++;
                continue;
            }

            Accept(text, match, found);
            at = match.End + 1; // something must stand between two addresses
        }

        return found;
    }

    static bool NoUrlStartsAt(string text, int at) => at > 0 && !XCharacters.MayPrecedeUrl(text[at - 1]);

    static UrlMatch? Match(string text, int start)
    {
        var scheme = SchemeLength(text.AsSpan(start));
        var host = UrlHost.EndOf(text, start + scheme);
        if (host == 0 && scheme > 0)
        {
            (scheme, host) = (0, UrlHost.EndOf(text, start));
        }

        if (host == 0)
        {
            return null;
        }

        var afterPort = UrlTail.PortEnd(text, host);
        var afterPath = UrlTail.PathEnd(text, afterPort);
        return new(start, start + scheme, host, afterPath > afterPort, UrlTail.QueryEnd(text, afterPath));
    }

    static int SchemeLength(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
        : text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
        : 0;

    static void Accept(string text, UrlMatch match, List<XUrl> found)
    {
        var host = text[match.HostStart..match.HostEnd];
        var extra = match.HasScheme ? 0 : AddedScheme.Length;
        if (Punycode.HostLength(host) is not { } ascii || match.End - match.Start + ascii - host.Length + extra > LongestUrl)
        {
            return;
        }

        if (match.HasScheme)
        {
            AcceptWithScheme(text[match.Start..match.End], match.Start, found);
        }
        else if (match.Start == 0 || text[match.Start - 1] is not ('-' or '_' or '.' or '/'))
        {
            AcceptBare(text, match, host, found);
        }
    }

    static void AcceptWithScheme(string url, int start, List<XUrl> found)
    {
        var shortened = ShortLink().Match(url);
        if (shortened.Success && shortened.Groups["code"].Length > LongestShortCode)
        {
            return;
        }

        var kept = shortened.Success ? shortened.Value : url;
        found.Add(new(kept, start, kept.Length, true));
    }

    /// <summary>Without a scheme only the Latin part counts: <c>日本語example.com</c> links example.com.</summary>
    static void AcceptBare(string text, UrlMatch match, string host, List<XUrl> found)
    {
        var pieces = UrlHost.LatinHosts(host);
        foreach (var (start, length) in pieces)
        {
            var isLast = start == pieces[^1].Start;
            var from = match.HostStart + start;
            var to = isLast && match.HasPath ? match.End : from + length;
            found.Add(new(text[from..to], from, to - from, false));
        }
    }

    [GeneratedRegex(@"^https?://t\.co/(?<code>[a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/])?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortLink();

    readonly record struct UrlMatch(int Start, int HostStart, int HostEnd, bool HasPath, int End)
    {
        public bool HasScheme => HostStart > Start;
    }
}
