using Kentongan.Storage.Bytes;
using Kentongan.Storage.Readings;

namespace Kentongan.Storage.Tests.Readings;

/// <summary>The most frequent pairs, by the walks that leave most pairs uncounted and by counting every one.</summary>
public class PhraseCountingTests
{
    [Theory]
    [InlineData(300, 40, 3)]
    [InlineData(12_000, 60, 1)]
    [InlineData(12_000, 2_000, 4)]
    [InlineData(12_000, 100_000, 1)]
    public void The_frequent_pairs_are_counted_exactly_and_no_other_is_as_frequent(int rows, int words, int skew)
    {
        var part = Part(new Random(rows + words), rows, words, skew);
        var (all, found) = (Counted([part]), PairCounting.Frequent([part], wanted: 20, full: 64));
        Assert.True(found.Counts.Count >= Math.Min(20, all.Count));
        Assert.Equal(
            all.Where(pair => pair.Value >= found.Least).OrderBy(pair => pair.Key),
            found.Counts.Counted().Select(pair => KeyValuePair.Create(pair.Number, pair.Count)).OrderBy(pair => pair.Key));
    }

    [Fact]
    public void Among_the_candidates_of_several_parts_are_the_most_frequent_of_all()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var parts = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Part(random, random.Next(4_097, 9_000), random.Next(20, 3_000), random.Next(1, 5))).ToList();
            var all = Counted(parts);
            var last = all.Values.OrderDescending().Take(20).Last();
            var candidates = PairCandidates.Of([.. parts.Select(part => PairCounting.Frequent([part], full: random.Next(8, 4_000)))], 20);
            if (candidates is not null)
            {
                Assert.Subset(candidates.ToHashSet(), all.Where(pair => pair.Value >= last).Select(pair => pair.Key).ToHashSet());
            }
        }
    }

    [Fact]
    public void Parts_that_tell_too_little_say_so()
    {
        var random = new Random(5);
        var flat = Enumerable.Range(0, 8).Select(_ => Part(random, 6_000, 50_000, skew: 1)).ToList();
        Assert.Null(PairCandidates.Of([.. flat.Select(part => PairCounting.Frequent([part], full: 8))], 20));
    }

    [Fact]
    public void The_most_frequent_pairs_of_some_rows_are_found_among_those_of_their_segments_or_not_told_at_all()
    {
        var told = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var segments = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Part(random, random.Next(4_097, 9_000), random.Next(20, 3_000), random.Next(1, 5))).ToList();
            var wholes = segments.ConvertAll(segment => PairCounting.Frequent([segment], full: random.Next(8, 4_000)));
            var rows = segments.ConvertAll(segment => segment with { Rows = Some(random, segment.Rows.Count) });
            var all = Counted(rows);
            var last = all.Values.OrderDescending().Take(20).Last();
            if (PairBounds.Most(rows, wholes, 20, counted: random.Next(20, 4_096)) is { } most)
            {
                told++;
                Assert.Equal(
                    all.Where(pair => pair.Value >= last).Select(pair => (pair.Key, pair.Value)).Order(), most.Order());
            }
        }

        Assert.InRange(told, 20, 59);
    }

    [Fact]
    public void A_table_counts_its_pairs_and_no_others()
    {
        var table = new PairTable([0, 7, long.MaxValue >> 2]);
        foreach (var pair in new long[] { 7, 8, 0, 7 })
        {
            table.Add(pair);
        }

        Assert.Equal([(0, 1), (7, 2), (long.MaxValue >> 2, 0)], table.Counted().OrderBy(pair => pair.Pair));
    }

    [Fact]
    public void A_count_table_forgets_nothing_when_it_grows()
    {
        var (table, plain, random) = (new CountTable(), new Dictionary<long, long>(), new Random(3));
        for (var i = 0; i < 200_000; i++)
        {
            var number = (long)(random.NextDouble() * random.NextDouble() * 90_000) << random.Next(0, 2) * 30;
            table.Add(number);
            plain[number] = plain.GetValueOrDefault(number) + 1;
        }

        Assert.Equal(plain.OrderBy(pair => pair.Key), table.Counted().Select(pair => KeyValuePair.Create(pair.Number, pair.Count)).OrderBy(pair => pair.Key));
        Assert.All(plain, pair => Assert.Equal(pair.Value, table.Of(pair.Key)));
        Assert.Equal(0, table.Of(-7));
    }

    /// <summary>Rows of up to nine pairs; the higher the skew, the more often the same words.</summary>
    static PairPart Part(Random random, int rows, int words, int skew)
    {
        var (list, row) = (new ByteWriter(), new ByteWriter());
        for (var i = 0; i < rows; i++)
        {
            row.Clear();
            for (var pairs = random.Next(10) * 2; pairs > 0; pairs--)
            {
                row.Number(1 + (int)(words * Math.Pow(random.NextDouble(), skew)));
            }

            list.Block(row.Written);
        }

        return new(list.ToArray(), Selection.OfAll(rows));
    }

    static Selection Some(Random random, int rows)
    {
        var share = random.NextDouble();
        return new([], 0, 0, [.. Enumerable.Range(0, rows).Where(_ => random.NextDouble() < share)]);
    }

    static Dictionary<long, long> Counted(IReadOnlyList<PairPart> parts)
    {
        var counts = new Dictionary<long, long>();
        foreach (var (list, rows) in parts)
        {
            var reader = new ByteReader(list);
            var wanted = Enumerable.Range(0, rows.Count).Select(i => rows[i]).ToHashSet();
            for (var row = 0; wanted.Count > 0; row++)
            {
                var numbers = PackedNumbers.Read(reader.Block());
                for (var i = 0; wanted.Contains(row) && i < numbers.Length; i += 2)
                {
                    var pair = ((long)numbers[i] << 32) | (uint)numbers[i + 1];
                    counts[pair] = counts.GetValueOrDefault(pair) + 1;
                }

                wanted.Remove(row);
            }
        }

        return counts;
    }
}
