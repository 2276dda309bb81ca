using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Kentongan.Decide.Rehearsal;

namespace Kentongan.Tests.Decide.Rehearsal;

public sealed class SimulationTests
{
    public static TheoryData<string> Names => [.. Scenarios.All.Select(scenario => scenario.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_seed_plays_the_same_bytes(string name) =>
        Assert.Equal(Fingerprint(Run(name, 3_000, seed: 7)), Fingerprint(Run(name, 3_000, seed: 7)));

    [Fact]
    public void Another_seed_plays_another_stream() =>
        Assert.NotEqual(Fingerprint(Run("flood", 3_000, seed: 7)), Fingerprint(Run("flood", 3_000, seed: 8)));

    [Theory]
    [MemberData(nameof(Names))]
    public void As_many_posts_come_as_were_asked_for_in_the_order_of_time(string name)
    {
        foreach (var posts in new[] { 1, 17, 1_000, 12_345 })
        {
            var simulation = Run(name, posts, seed: 3);
            var times = simulation.Play().Select(simulated => simulated.Post.CreatedAt).ToList();

            Assert.Equal(posts, times.Count);
            Assert.Equal(times.Order(), times);
            Assert.All(times, time => Assert.InRange(time, simulation.Start, simulation.End));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_reposted_quoted_or_answered_was_published_before_on_that_channel(string name)
    {
        var published = new Dictionary<string, Post>(StringComparer.Ordinal);
        var references = 0;
        foreach (var (post, _) in Run(name, 20_000, seed: 5).Play())
        {
            foreach (var reference in new[] { post.RepostOf, post.InReplyTo, post.QuoteOf }.OfType<string>())
            {
                references++;
                Assert.True(published.TryGetValue(reference, out var earlier), $"{post.NativeId} refers to {reference}, which is not out yet.");
                Assert.True(earlier.Channel == post.Channel || post.QuoteOf == reference, $"{post.NativeId} refers to a post of {earlier.Channel}.");
            }

            Assert.True(published.TryAdd(post.NativeId, post), $"{post.NativeId} came twice.");
        }

        Assert.True(references > 6_000, $"Only {references} posts refer to another.");
    }

    [Fact]
    public void A_repost_carries_the_text_and_the_truth_of_its_original()
    {
        var originals = new Dictionary<string, SimulatedPost>(StringComparer.Ordinal);
        foreach (var simulated in Run("flood", 20_000, seed: 5).Play())
        {
            originals[simulated.Post.NativeId] = simulated;
            if (simulated.Post.RepostOf is { } id)
            {
                Assert.EndsWith(originals[id].Post.Text, simulated.Post.Text, StringComparison.Ordinal);
                Assert.Equal(originals[id].Truth with { Group = "warga" }, simulated.Truth with { Group = "warga" });
            }
        }
    }

    [Fact]
    public void Every_post_is_marked_as_a_rehearsal_and_no_handle_can_be_somebodys()
    {
        foreach (var (post, _) in Run("flood", 5_000, seed: 2).Play())
        {
            Assert.StartsWith("LATIHAN ", post.Source, StringComparison.Ordinal);
            Assert.EndsWith("_latihan", post.Author!.Handle, StringComparison.Ordinal);
            Assert.Contains("latihan-", post.NativeId, StringComparison.Ordinal);
            Assert.All(post.Mentions, mention => Assert.EndsWith("_latihan", mention, StringComparison.Ordinal));
            Assert.All(post.Links, link => Assert.Contains(".example/", link, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_post_is_forgotten_once_it_is_told()
    {
        using var stream = Run("flood", 600_000, seed: 1).Play().GetEnumerator();
        var texts = Sample(stream, posts: 550_000, every: 50);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var kept = texts.Count(text => text.TryGetTarget(out _));

        Assert.True(stream.MoveNext());
        Assert.True(kept < texts.Count / 20, $"The stream still holds {kept} of {texts.Count} sampled texts.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static List<WeakReference<string>> Sample(IEnumerator<SimulatedPost> stream, int posts, int every)
    {
        var texts = new List<WeakReference<string>>();
        for (var post = 0; post < posts && stream.MoveNext(); post++)
        {
            if (post % every == 0)
            {
                texts.Add(new(stream.Current.Post.Text));
            }
        }

        return texts;
    }

    internal static Simulation Run(string name, long posts, int seed) => new(Scenarios.Find(name)!, posts, seed, Simulation.UsualStart);

    static string Fingerprint(Simulation simulation)
    {
        using var json = new SimulatedPostJson();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var simulated in simulation.Play())
        {
            hash.AppendData(json.Line(simulated).Span);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
