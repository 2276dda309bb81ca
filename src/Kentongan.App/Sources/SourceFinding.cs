using System.Text;
using Kentongan.Listen.Sources;
using Kentongan.Listen.Urls;
using Kentongan.Platforms.Fetching;
using Kentongan.Platforms.News;
using Kentongan.Platforms.News.Articles;
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

        var found = await FollowAsync(await CandidatesAsync(result, cancellationToken), cancellationToken);
        return (found, found.Count > 0 ? result : result with { Failure = FetchFailure.BadAnswer, Detail = new($"{result.Url} is no feed and names none that answers.", $"{result.Url} bukan umpan dan tidak menyebut umpan yang menjawab.") });
    }

    /// <summary>The sitemaps of an index, or what a page and its robots.txt name.</summary>
    async Task<IReadOnlyList<string>> CandidatesAsync(FetchResult page, CancellationToken cancellationToken)
    {
        if (Read(page) is { IsFeed: true } index)
        {
            return [.. FeedDiscovery.NewsFirst(index.Sitemaps)];
        }

        var robots = await fetcher.FetchAsync(new(UrlResolution.Resolve(page.Url, "/robots.txt")), cancellationToken);
        var sitemaps = robots.IsOk ? RobotsRules.Parse(robots.Body.Span, "Kentongan").Sitemaps : [];
        return FeedDiscovery.Candidates(Encoding.UTF8.GetString(page.Body.Span), page.Url, sitemaps);
    }

    async Task<List<FoundFeed>> FollowAsync(IReadOnlyList<string> candidates, CancellationToken cancellationToken)
    {
        var (found, open) = (new List<FoundFeed>(), new Queue<string>(candidates.Take(MostCandidates)));
        for (var tried = 0; tried < MostCandidates && found.Count < Enough && open.TryDequeue(out var candidate); tried++)
        {
            var result = await fetcher.FetchAsync(new(candidate), cancellationToken);
            if (Feed(result) is { Items: > 0 } other && found.TrueForAll(known => UrlKey.Of(known.Address) != UrlKey.Of(other.Address)))
            {
                found.Add(other);
            }
            else if (Read(result) is { Sitemaps.Count: > 0 } index)
            {
                FeedDiscovery.NewsFirst(index.Sitemaps).ToList().ForEach(open.Enqueue);
            }
        }

        return found;
    }

    static FoundFeed? Feed(FetchResult result) =>
        Read(result) is { IsFeed: true, Sitemaps.Count: 0 } feed ? FoundFeed.Of(feed, result.MovedTo ?? result.Url) : null;

    static Feed? Read(FetchResult result) => result.IsOk ? FeedReader.Read(result.Body.Span, NewsSource.Options(result, ArticleOptions.Default.Zone)) : null;
}
