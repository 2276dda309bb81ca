using System.Globalization;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Queries;
using Kentongan.Understand;
using Kentongan.Understand.Ingesting;

namespace Kentongan.Tests.Understand.Ingesting;

public sealed class IngestionTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    static Post Post(int n, string? text = null) => new()
    {
        Channel = Channel.X,
        NativeId = n.ToString(CultureInfo.InvariantCulture),
        CreatedAt = _now.AddDays(-1).AddSeconds(n),
        Author = new() { Handle = "warga_" + n },
        Text = text ?? (n % 2 == 0 ? "banjir di kampung hilir" : "harga beras naik"),
        Source = "uji",
    };

    static Understanding Understanding()
    {
        var query = Query.Parse("banjir").Query!;
        var ear = new Ear(new Pseudonymiser(new byte[Pseudonymiser.KeyLength]), PublicAccounts.None, new());
        return new(ear, new(new(QueryOptions.Default, [KeyValuePair.Create(new TopicId(7), query.Root)]), QueryOptions.Default), _now);
    }

    static IngestionSource Source(IEnumerable<SourceRow> rows, long done = 0) => new()
    {
        Name = "uji",
        Rows = rows,
        RowsDone = done,
        CursorAt = row => row.ToString(CultureInfo.InvariantCulture),
    };

    static IEnumerable<SourceRow> Rows(int count) => Enumerable.Range(1, count).Select(n => n % 100 == 0
        ? SourceRow.Of(new SetAside(n, new("broken", "rusak"), new("mend it", "perbaiki")))
        : SourceRow.Of(Post(n % 10 == 9 ? n - 1 : n), n));

    [Fact]
    public async Task Every_row_is_counted_once()
    {
        var posts = new PostsInMemory();
        var counts = await new Ingestion(posts, Understanding).RunAsync(Source(Rows(5_500)), null, TestContext.Current.CancellationToken);
        Assert.Equal(5_500, counts.Read);
        Assert.Equal(counts.Read, counts.Kept + counts.Duplicates + counts.Rejected);
        Assert.Equal(55, counts.Rejected);
        Assert.Equal(posts.Kept.Count, counts.Kept);
        Assert.Equal(posts.Kept.Values.Count(post => post.Topics.Count > 0), counts.Mentions);
        Assert.Equal("5500", await posts.CursorAsync("uji", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_run_that_goes_on_where_another_stopped_ends_with_the_same_posts()
    {
        var (whole, broken) = (new PostsInMemory(), new PostsInMemory { FailAfter = 3 });
        var token = TestContext.Current.CancellationToken;
        await new Ingestion(whole, Understanding).RunAsync(Source(Rows(5_500)), null, token);
        await Assert.ThrowsAsync<IOException>(() => new Ingestion(broken, Understanding).RunAsync(Source(Rows(5_500)), null, token));
        broken.FailAfter = int.MaxValue;
        var done = long.Parse((await broken.CursorAsync("uji", token))!, CultureInfo.InvariantCulture);
        Assert.Equal(3_000, done);
        await new Ingestion(broken, Understanding).RunAsync(Source(Rows(5_500), done), null, token);
        Assert.Equal(whole.Kept.Keys.Order(), broken.Kept.Keys.Order());
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_source()
    {
        var (ahead, most) = (0, 0);
        var posts = new PostsInMemory { OnAppend = batch => ahead -= batch.Posts.Count, Forgets = true };
        IEnumerable<SourceRow> Endless()
        {
            for (var n = 1; n <= 40_000; n++)
            {
                most = Math.Max(most, Interlocked.Increment(ref ahead));
                yield return SourceRow.Of(Post(n), n);
            }
        }

        await new Ingestion(posts, Understanding).RunAsync(Source(Endless()), null, TestContext.Current.CancellationToken);
        Assert.True(most <= 6 * Ingestion.ChunkSize, $"{most} rows were in flight.");
    }

    [Fact]
    public async Task A_post_from_the_future_is_set_aside_with_its_line()
    {
        var aside = new List<SetAside>();
        var source = Source([SourceRow.Of(Post(1) with { CreatedAt = _now.AddDays(2) }, 41)]) with { OnSetAside = aside.Add };
        var counts = await new Ingestion(new PostsInMemory(), Understanding).RunAsync(source, null, TestContext.Current.CancellationToken);
        Assert.Equal((1, 1, 0), (counts.Read, counts.Rejected, counts.Kept));
        Assert.Equal(41, Assert.Single(aside).Line);
    }

    [Fact]
    public void The_steps_can_be_read_aloud() =>
        Assert.Collection(
            Understanding().StepNames,
            name => Assert.StartsWith("drop", name, StringComparison.Ordinal),
            name => Assert.StartsWith("hear", name, StringComparison.Ordinal),
            name => Assert.StartsWith("take the text apart", name, StringComparison.Ordinal),
            name => Assert.StartsWith("keep its labels", name, StringComparison.Ordinal),
            name => Assert.StartsWith("see it", name, StringComparison.Ordinal),
            name => Assert.StartsWith("collect words", name, StringComparison.Ordinal),
            name => Assert.StartsWith("match topics", name, StringComparison.Ordinal),
            name => Assert.StartsWith("write its search terms", name, StringComparison.Ordinal));

    [Fact]
    public void What_is_understood_has_words_phrases_and_search_terms_without_stop_words_and_handles()
    {
        var post = Understanding().Understand(Post(1, "Banjir di Kampung Hilir belum surut, @warga_dua! #siaga")).Post!;
        Assert.Contains("banjir", post.Annotation.Words);
        Assert.DoesNotContain("belum", post.Annotation.Words);
        Assert.Contains("kampung hilir", post.Annotation.Phrases);
        Assert.DoesNotContain(post.Annotation.Words, word => word.Contains("warga", StringComparison.Ordinal));
        Assert.DoesNotContain("warga_dua", post.SearchTerms, StringComparison.Ordinal);
        Assert.Contains("#siaga", post.SearchTerms, StringComparison.Ordinal);
        Assert.NotEqual(0UL, post.Annotation.Signature);
    }

    [Fact]
    public void A_topic_finds_the_same_posts_in_history_as_in_the_stream()
    {
        var query = Query.Parse("banjir AND NOT beras").Query!;
        var understanding = Understanding();
        var history = new History(QueryOptions.Default);
        foreach (var n in Enumerable.Range(1, 50))
        {
            var post = understanding.Understand(Post(n)).Post!;
            Assert.Equal(post.Topics.Count > 0, history.Answers(post, query));
        }
    }
}
