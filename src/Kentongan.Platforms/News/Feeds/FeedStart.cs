using System.Text.RegularExpressions;

namespace Kentongan.Platforms.News.Feeds;

/// <summary>Where a feed begins when a program printed warnings, scripts or half a page before it.</summary>
static partial class FeedStart
{
    /// <summary>The place of the first element that begins a feed; negative when there is none.</summary>
    public static int Find(string text) => Outermost().Match(text) is { Success: true } match ? match.Index : -1;

    [GeneratedRegex(@"<(?:rss|rdf:RDF|feed|urlset|sitemapindex)(?=[\s>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Outermost();
}
