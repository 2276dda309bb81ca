using System.Buffers;

using Kentongan.Storage.Posts;
using Kentongan.Storage.Segments;

namespace Kentongan.Storage.Readings;

/// <summary>
/// Counts different accounts exactly. Within a segment they have small numbers, so that a mark in an array tells who was seen;
/// only what several segments share is compared account by account.
/// </summary>
sealed class VoiceCounting(Digests digests)
{
    public async ValueTask<long> CountAsync(
        IReadOnlyList<(SegmentInfo Segment, Selection Rows)> selected, CancellationToken cancellationToken)
    {
        var accounts = new List<ReadOnlyMemory<long>>(selected.Count);
        var known = await digests.VoicesAsync([.. selected.Select(one => one.Segment)], cancellationToken).ConfigureAwait(false);
        foreach (var ((segment, rows), voices) in selected.Zip(known))
        {
            accounts.Add(rows.Count == segment.Rows ? voices.Accounts : Marked(voices, rows));
        }

        return AscendingUnion.Count(accounts);
    }

    /// <summary>By interval; one without accounts is left out.</summary>
    public async ValueTask<Dictionary<int, long>> CountAsync(
        IReadOnlyList<(SegmentInfo Segment, Selection Rows)> selected, Buckets buckets, CancellationToken cancellationToken)
    {
        var runs = new Dictionary<int, List<Run>>();
        var known = await digests.VoicesAsync([.. selected.Select(one => one.Segment)], cancellationToken).ConfigureAwait(false);
        foreach (var ((_, rows), voices) in selected.Zip(known))
        {
            Divide(voices, rows, buckets, runs);
        }

        return runs.Select(run => (run.Key, Count: Different(run.Value))).Where(run => run.Count > 0)
            .ToDictionary(run => run.Key, run => run.Count);
    }

    /// <summary>The rows of one segment that lie in one interval.</summary>
    /// <param name="Count">How many different accounts wrote them.</param>
    readonly record struct Run(SegmentVoices Voices, Selection Rows, int First, int End, int Count);

    /// <summary>The accounts of some rows, ascending.</summary>
    static long[] Marked(SegmentVoices voices, Selection rows)
    {
        var seen = ArrayPool<bool>.Shared.Rent(voices.Accounts.Length);
        seen.AsSpan().Clear();
        var count = Mark(voices, rows, seen);
        var marked = new long[count];
        for (int voice = 0, next = 0; next < count; voice++)
        {
            if (seen[voice])
            {
                marked[next++] = voices.Accounts[voice];
            }
        }

        ArrayPool<bool>.Shared.Return(seen);
        return marked;
    }

    static int Mark(SegmentVoices voices, Selection rows, bool[] seen)
    {
        var count = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (voices.Of[rows[i]] is var voice and not SegmentVoices.Nobody && !seen[voice])
            {
                seen[voice] = true;
                count++;
            }
        }

        return count;
    }

    static void Divide(SegmentVoices voices, Selection rows, Buckets buckets, Dictionary<int, List<Run>> runs)
    {
        var seen = ArrayPool<int>.Shared.Rent(voices.Accounts.Length);
        seen.AsSpan().Clear();
        for (int first = 0, mark = 1; first < rows.Count; mark++)
        {
            var bucket = buckets.Of(HourSummary.Hour(rows.Key(first)));
            var end = rows.CountBelow(PostKey.First(buckets.Beginning(bucket + 1)));
            if (!runs.TryGetValue(bucket, out var inBucket))
            {
                runs[bucket] = inBucket = [];
            }

            inBucket.Add(new(voices, rows, first, end, Marked(voices, rows, (first, end), seen, mark)));
            first = end;
        }

        ArrayPool<int>.Shared.Return(seen);
    }

    static int Marked(SegmentVoices voices, Selection rows, (int First, int End) range, int[] seen, int mark)
    {
        var count = 0;
        for (var i = range.First; i < range.End; i++)
        {
            if (voices.Of[rows[i]] is var voice and not SegmentVoices.Nobody && seen[voice] != mark)
            {
                seen[voice] = mark;
                count++;
            }
        }

        return count;
    }

    static long Different(List<Run> runs)
    {
        if (runs.Count == 1)
        {
            return runs[0].Count;
        }

        var accounts = new NumberSet(runs.Max(run => run.Count));
        foreach (var run in runs)
        {
            for (var i = run.First; i < run.End; i++)
            {
                if (run.Voices.Of[run.Rows[i]] is var voice and not SegmentVoices.Nobody)
                {
                    accounts.Add(run.Voices.Accounts[voice]);
                }
            }
        }

        return accounts.Count;
    }
}
