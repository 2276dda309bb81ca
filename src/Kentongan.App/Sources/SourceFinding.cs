using System.Text;
using Kentongan.Listen.Sources;
using Kentongan.Listen.Urls;
using Kentongan.Platforms.Fetching;
using Kentongan.Platforms.News;
using Kentongan.Platforms.News.Feeds;

namespace Kentongan.App.Sources;

/// <summary>Looks at an address that a person typed: a feed is itself, a page is asked where its feeds are.</summary>
public sealed class SourceFinding(Fetcher fetcher, OutletContact contact)
{
    const int MostCandidates = 8;
    const int Enough = 5;

    /// <summary>The feeds that answer, or why none does.</summary>
    public async Task<(IReadOnlyList<FoundFeed> Feeds, FetchResult Result)> FindAsync(string address, CancellationToken cancellationToken)
    {
        await contact.RememberAsync(cancellationToken);
        var typed = address.Trim();
        var result = await fetcher.FetchAsync(new(typed.Contains("://", StringComparison.Ordinal) ? typed : "https://" + typed), cancellationToken);
        if (!result.IsOk)
        {
            return ([], result);
        }

        if (Feed(result) is { } feed)
        {
            return ([feed], result);
        }

        var found = new List<FoundFeed>();
        foreach (var candidate in FeedDiscovery.Candidates(Encoding.UTF8.GetString(result.Body.Span), result.Url).Take(MostCandidates))
        {
            if (Feed(await fetcher.FetchAsync(new(candidate), cancellationToken)) is { Items: > 0 } other && found.TrueForAll(known => UrlKey.Of(known.Address) != UrlKey.Of(other.Address)))
            {
                found.Add(other);
            }

            if (found.Count == Enough)
            {
                break;
            }
        }

        return (found, found.Count > 0 ? result : result with { Failure = FetchFailure.BadAnswer, Detail = $"{result.Url} is no feed and names none that answers." });
    }

    static FoundFeed? Feed(FetchResult result) =>
        result.IsOk && FeedReader.Read(result.Body.Span, NewsSource.Options(result)) is { IsFeed: true } feed && feed.Sitemaps.Count == 0 ? FoundFeed.Of(feed, result.MovedTo ?? result.Url) : null;
}
