using System.Diagnostics;
using Kentongan.Listen.Matching;
using Kentongan.Listen.Queries;
using Kentongan.Tests.Listen.Queries;

namespace Kentongan.Tests.Listen.Matching;

public sealed class LiveQueriesTests
{
    [Fact]
    public void A_query_added_changed_or_removed_counts_from_the_next_post_on()
    {
        var live = new LiveQueries<string>(Samples.Options);
        var listener = live.Listen();
        var post = new Searchable();
        post.Read("banjir di jakarta");
        Assert.Empty(listener.Match(post));
        live.Set("a", Root("banjir"));
        live.Set("b", Root("longsor"));
        Assert.Equal(["a"], listener.Match(post));
        live.Set("b", Root("jakarta"));
        Assert.Equal(["a", "b"], listener.Match(post).Order());
        live.Remove("a");
        Assert.Equal(["b"], listener.Match(post));
    }

    [Fact]
    public async Task No_post_is_lost_while_queries_change()
    {
        var live = new LiveQueries<int>(Samples.Options, Enumerable.Range(1, 200).Select(key => KeyValuePair.Create(key, Root($"kata{key}"))));
        live.Set(0, Root("banjir"));
        using var stop = new CancellationTokenSource();
        var changing = Task.Run(() =>
        {
            for (var key = 1000; !stop.IsCancellationRequested; key++)
            {
                live.Set(key, Root($"baru{key}"));
                live.Remove(key - 5);
            }
        }, TestContext.Current.CancellationToken);
        var (listener, post) = (live.Listen(), new Searchable());
        for (var i = 0; i < 20_000; i++)
        {
            post.Read($"banjir kata{(i % 200) + 1}");
            Assert.Equal([0, (i % 200) + 1], listener.Match(post).Order());
        }

        await stop.CancelAsync();
        await changing;
    }

    [Fact]
    public void Adding_a_topic_to_two_thousand_takes_a_moment()
    {
        var live = new LiveQueries<int>(Samples.Options, Enumerable.Range(0, 2000).Select(key => KeyValuePair.Create(key, Root($"kata{key} (lain{key % 7} OR \"dua kata{key}\")"))));
        live.Set(-1, Root("pemanasan"));
        var started = Stopwatch.GetTimestamp();
        live.Set(-2, Root("banjir"));
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 1);
    }

    static QueryNode Root(string query) => Query.Parse(query).Query!.Root;
}
