using Kentongan.Storage.Segments;

namespace Kentongan.Storage.Readings;

/// <summary>
/// The most frequent phrases of many segments. Whole ones are known by their frequent pairs: those are added up, and only a pair
/// whose place depends on it is counted where it is not frequent (the threshold algorithm of Fagin, Lotem and Naor 2003).
/// The result is that of counting everything.
/// </summary>
sealed class PhraseRanking(Digests digests)
{
    /// <summary>From so many rows on that are parts of segments, looking through the frequent pairs of the whole segments costs less than a walk.</summary>
    const int ManyRows = 65_536;

    /// <summary>The smallest part of the segments for which that is tried: a rarer word's phrases are not the segments'.</summary>
    const int Share = 8;

    /// <summary>Rows with what is known of their pairs.</summary>
    readonly record struct Known(FrequentPairs Pairs, IReadOnlyList<(SegmentInfo Segment, Selection Rows)> Of);

    public async ValueTask<List<(long Number, long Count)>> MostAsync(
        IReadOnlyList<(SegmentInfo Segment, Selection Rows)> selected, int size, CancellationToken cancellationToken)
    {
        if (await AmongFrequentAsync(selected, size, cancellationToken).ConfigureAwait(false) is { } most)
        {
            return most;
        }

        var known = await KnownAsync(selected, size, cancellationToken).ConfigureAwait(false);
        var candidates = PairCandidates.Of([.. known.Select(k => k.Pairs)], size);
        if (candidates is null)
        {
            var all = PairCounting.Frequent(await PartsAsync(selected, cancellationToken).ConfigureAwait(false), wanted: size);
            return Ranking.Most(all.Counts.Counted(), size);
        }

        var counts = candidates.ToDictionary(pair => pair, _ => 0L);
        foreach (var (pairs, rows) in known)
        {
            await AddAsync(counts, candidates, pairs, rows, cancellationToken).ConfigureAwait(false);
        }

        return Ranking.Most([.. counts.Select(c => (c.Key, c.Value))], size);
    }

    /// <summary>Null where this is not the way: few rows, segments of which nobody asked for all phrases before, pairs as rare as any other.</summary>
    async ValueTask<List<(long Number, long Count)>?> AmongFrequentAsync(
        IReadOnlyList<(SegmentInfo Segment, Selection Rows)> selected, int size, CancellationToken cancellationToken)
    {
        var rows = selected.Where(one => !IsWhole(one)).Sum(one => (long)one.Rows.Count);
        var whole = selected.Where(one => one.Segment.IsSealed && one.Rows.Count > 0).ToList();
        if (rows < ManyRows || rows * Share < selected.Sum(one => (long)one.Segment.Rows) || !digests.HavePairs(whole.Select(one => one.Segment)))
        {
            return null;
        }

        var small = await PartsAsync([.. selected.Where(one => !one.Segment.IsSealed)], cancellationToken).ConfigureAwait(false);
        var wholes = await digests.PairsAsync(whole.ConvertAll(one => one.Segment), cancellationToken).ConfigureAwait(false);
        return PairBounds.Most(
            await PartsAsync(selected, cancellationToken).ConfigureAwait(false), [.. wholes, PairCounting.Frequent(small)], size);
    }

    async ValueTask<List<Known>> KnownAsync(
        IReadOnlyList<(SegmentInfo Segment, Selection Rows)> selected, int size, CancellationToken cancellationToken)
    {
        var whole = selected.Where(IsWhole).ToList();
        var pairs = await digests.PairsAsync(whole.ConvertAll(one => one.Segment), cancellationToken).ConfigureAwait(false);
        var known = pairs.Zip(whole, (frequent, one) => new Known(frequent, [one])).ToList();

        var rest = selected.Where(one => !IsWhole(one)).ToList();
        if (rest.Count > 0)
        {
            known.Add(new(PairCounting.Frequent(await PartsAsync(rest, cancellationToken).ConfigureAwait(false), size), rest));
        }

        return known;
    }

    async ValueTask AddAsync(
        Dictionary<long, long> counts, IReadOnlyList<long> candidates, FrequentPairs pairs,
        IReadOnlyList<(SegmentInfo Segment, Selection Rows)> rows, CancellationToken cancellationToken)
    {
        var rare = new List<long>();
        foreach (var pair in candidates)
        {
            var count = pairs.Counts.Of(pair);
            counts[pair] += count;
            if (count == 0 && pairs.MostUnseen > 0)
            {
                rare.Add(pair);
            }
        }

        if (rare.Count > 0)
        {
            var table = new PairTable(rare);
            PairWalk.Over(await PartsAsync(rows, cancellationToken).ConfigureAwait(false), new Counting(table));
            foreach (var (pair, count) in table.Counted())
            {
                counts[pair] += count;
            }
        }
    }

    async ValueTask<List<PairPart>> PartsAsync(
        IReadOnlyList<(SegmentInfo Segment, Selection Rows)> selected, CancellationToken cancellationToken)
    {
        var parts = new List<PairPart>(selected.Count);
        foreach (var (segment, rows) in selected)
        {
            parts.Add(await digests.PartAsync(segment, rows, cancellationToken).ConfigureAwait(false));
        }

        return parts;
    }

    static bool IsWhole((SegmentInfo Segment, Selection Rows) one) => one.Segment.IsSealed && one.Rows.IsWhole;

    readonly struct Counting(PairTable counts) : IPairVisitor
    {
        public void Take(long pair) => counts.Add(pair);
    }
}
