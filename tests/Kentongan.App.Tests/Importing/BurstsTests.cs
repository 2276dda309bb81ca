using Kentongan.App.Importing;
using Kentongan.Listen;

namespace Kentongan.App.Tests.Importing;

public sealed class BurstsTests
{
    static readonly DateTimeOffset _start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_that_nothing_holds_back_comes_as_one()
    {
        var bursts = await ReadAsync(Enumerable.Range(0, 2_500), ahead: null);
        Assert.Equal(2_500, Assert.Single(bursts).Count);
    }

    [Fact]
    public async Task What_is_due_is_handed_on_before_the_wait_for_what_is_not()
    {
        var held = _start.AddMinutes(3);
        var bursts = await ReadAsync(Enumerable.Range(0, 6), at => at == held ? TimeSpan.FromMilliseconds(1) : TimeSpan.Zero);
        Assert.Equal([3, 3], bursts.Select(burst => burst.Count));
    }

    [Fact]
    public async Task A_thousand_posts_at_the_same_moment_do_not_wait_for_more() =>
        Assert.Equal([1_000, 1_000, 500], (await ReadAsync(Enumerable.Range(0, 2_500), _ => TimeSpan.Zero)).Select(burst => burst.Count));

    static async Task<List<List<SourceRow>>> ReadAsync(IEnumerable<int> minutes, Func<DateTimeOffset, TimeSpan>? ahead)
    {
        var bursts = new List<List<SourceRow>>();
        await foreach (var burst in Bursts.Of(minutes.Select(Row), ahead, TimeProvider.System, Token))
        {
            bursts.Add([.. burst]);
        }

        return bursts;
    }

    static SourceRow Row(int minute) => new(minute, new Post
    {
        Channel = Channel.X,
        NativeId = $"{minute}",
        CreatedAt = _start.AddMinutes(minute),
        Text = "uji",
        Source = "uji",
    }, null);
}
