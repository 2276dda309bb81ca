using Kentongan.Understand;

namespace Kentongan.Bench.Store;

/// <summary>The questions of a topic page, of its lists and of its search box.</summary>
static class PageQuestions
{
    public delegate Task Question(ITopicReadings readings, MentionFilter filter, CancellationToken cancellationToken);

    static readonly TimeSpan _wib = TimeSpan.FromHours(7);

    public static IEnumerable<(string Name, Question Ask)> All(StoreSamples samples)
    {
        yield return ("volume by day and sentiment", (r, f, t) => r.VolumeAsync(f, Grain.Day, _wib, Dimension.Sentiment, t));
        yield return ("volume by hour", (r, f, t) => r.VolumeAsync(f, Grain.Hour, _wib, null, t));
        yield return ("counts of all seven dimensions", CountsAsync);
        yield return ("comparison of five topics by day", (r, f, t) => CompareAsync(r, f, samples.Topics, t));
        yield return ("totals", (r, f, t) => r.TotalsAsync(f, t));
        yield return ("voices by day", (r, f, t) => r.VoicesAsync(f, Grain.Day, _wib, t));
        foreach (var kind in Enum.GetValues<TopKind>())
        {
            yield return ($"top {kind}", (r, f, t) => r.TopAsync(f, kind, 20, t));
        }

        yield return ("first page", (r, f, t) => r.PageAsync(f, MentionOrder.Newest, 1, 50, t));
        yield return ("page 1,000", (r, f, t) => r.PageAsync(f, MentionOrder.Newest, 1000, 50, t));
        yield return ("most engagement, page 1", (r, f, t) => r.PageAsync(f, MentionOrder.MostEngagement, 1, 50, t));
        foreach (var (name, filter) in Filters(samples))
        {
            yield return ($"{name}: first page", (r, f, t) => r.PageAsync(filter(f), MentionOrder.Newest, 1, 50, t));
            yield return ($"{name}: totals", (r, f, t) => r.TotalsAsync(filter(f), t));
            yield return ($"{name}: volume", (r, f, t) => r.VolumeAsync(filter(f), Grain.Day, _wib, Dimension.Sentiment, t));
            yield return ($"{name}: top words", (r, f, t) => r.TopAsync(filter(f), TopKind.Word, 20, t));
            yield return ($"{name}: top phrases", (r, f, t) => r.TopAsync(filter(f), TopKind.Phrase, 20, t));
        }

        yield return ("search for a frequent word, page 1,000", (r, f, t) => r.PageAsync(f with { Search = samples.WordOfRank(3) }, MentionOrder.Newest, 1000, 50, t));
    }

    static IEnumerable<(string Name, Func<MentionFilter, MentionFilter> Change)> Filters(StoreSamples samples)
    {
        yield return ("negative on two channels", f => f with { Sentiments = [Sentiment.Negative], Channels = [Channel.X, Channel.TikTok] });
        yield return ("originals of one province", f => f with { Originality = Originality.WithoutReposts, Provinces = [31] });
        yield return ("hashtag", f => f with { Hashtag = samples.WordOfRank(0) });
        yield return ("word", f => f with { Term = samples.WordOfRank(2) });
        yield return ("search for a frequent word", f => f with { Search = samples.WordOfRank(1) });
        yield return ("search for a phrase or a rare word", f => f with { Search = $"\"{samples.WordOfRank(0)} {samples.WordOfRank(1)}\" OR {samples.WordOfRank(30_000)}" });
        yield return ("search by prefix, negative", f => f with { Search = $"{samples.WordOfRank(500)}* sentiment:negatif" });
    }

    static async Task CountsAsync(ITopicReadings readings, MentionFilter filter, CancellationToken cancellationToken)
    {
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            await readings.CountAsync(filter, dimension, cancellationToken).ConfigureAwait(false);
        }
    }

    static async Task CompareAsync(ITopicReadings readings, MentionFilter filter, int topics, CancellationToken cancellationToken)
    {
        for (var topic = 0; topic < 5; topic++)
        {
            await readings.VolumeAsync(filter with { Topic = new(1 + (topic % topics)) }, Grain.Day, _wib, Dimension.Sentiment, cancellationToken).ConfigureAwait(false);
        }
    }
}
