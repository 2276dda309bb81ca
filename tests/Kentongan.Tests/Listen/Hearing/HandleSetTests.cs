using Kentongan.Listen.Hearing;

namespace Kentongan.Tests.Listen.Hearing;

public sealed class HandleSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200_000)]
    public void It_holds_what_was_added_and_nothing_else(int handles)
    {
        var random = new Random(handles);
        var (set, added) = (new HandleSet(), new HashSet<ulong>());
        for (var i = 0; i < handles; i++)
        {
            var hash = HandleSet.Kept((ulong)random.NextInt64(long.MinValue, long.MaxValue));
            Assert.Equal(added.Add(hash), set.Add(hash));
            Assert.False(set.Add(hash));
        }

        Assert.Equal(added.Count, set.Count);
        Assert.All(added, hash => Assert.True(set.Contains(hash)));
        Assert.Equal(added.Order(), set.Order());
        Assert.All(Enumerable.Range(0, 100_000), _ => Assert.False(set.Contains((ulong)random.NextInt64(long.MinValue, long.MaxValue))));
    }

    [Fact]
    public void The_smallest_and_the_largest_hash_are_kept_like_any_other()
    {
        var set = new HandleSet();
        ulong[] hashes = [0, ulong.MaxValue, 1UL << 52, (1UL << 52) - 1];
        Assert.All(hashes, hash => Assert.True(set.Add(hash)));
        Assert.All(hashes, hash => Assert.True(set.Contains(hash)));
        Assert.Equal(hashes.Select(HandleSet.Kept).Order(), set.Order());
    }
}
