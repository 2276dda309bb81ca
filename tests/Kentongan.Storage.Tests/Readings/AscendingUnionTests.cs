using Kentongan.Storage.Readings;

namespace Kentongan.Storage.Tests.Readings;

public class AscendingUnionTests
{
    [Fact]
    public void Every_number_of_several_lists_counts_once()
    {
        var random = new Random(17);
        for (var round = 0; round < 200; round++)
        {
            // Sometimes close together, sometimes over the whole range.
            var bits = random.Next(1, 64);
            var lists = Enumerable.Range(0, random.Next(0, 6))
                .Select(_ => Enumerable.Range(0, random.Next(0, 20_000)).Select(_ => random.NextInt64(long.MinValue, long.MaxValue) >> (64 - bits)).Where(n => n != 0).Distinct().Order().ToArray())
                .ToList();
            Assert.Equal(
                lists.SelectMany(list => list).Distinct().LongCount(),
                AscendingUnion.Count([.. lists.Select(list => (ReadOnlyMemory<long>)list)]));
        }
    }

    [Fact]
    public void The_largest_and_the_smallest_are_not_left_out() =>
        Assert.Equal(3, AscendingUnion.Count([new[] { long.MinValue, 5, long.MaxValue }, new[] { long.MinValue, long.MaxValue }]));
}
