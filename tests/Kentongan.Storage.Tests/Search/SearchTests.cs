using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Storage.Health;
using Kentongan.Understand;
using Kentongan.Understand.Building;

namespace Kentongan.Storage.Tests.Search;

/// <summary>A search in the store answers as the query language's own evaluation does.</summary>
public abstract class SearchTests : StoreTests
{
    static readonly string[] _words = ["banjir", "jakarta", "sembako", "harga", "beras", "naik", "warga", "Air"];

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    public async Task Generated_queries_find_what_evaluation_finds(int daysLater)
    {
        Store.Clock.Advance(TimeSpan.FromDays(daysLater));
        var posts = Written(new SamplePosts(61).Make(1500));
        await Store.Get<IPosts>().AppendAsync(new("contoh", null, posts), Token);
        var random = new Random(62);
        for (var i = 0; i < 300; i++)
        {
            await CompareAsync(posts, Node(random, 3));
        }
    }

    [Theory]
    [InlineData("banjir")]
    [InlineData("\"banjir jakarta\"")]
    [InlineData("ban* sentiment:negatif")]
    [InlineData("banjir NEAR/2 warga")]
    [InlineData("harga -beras is:repost")]
    [InlineData("lang:jav OR #banjir")]
    [InlineData("has:link min_engagement:10")]
    [InlineData("taktertulis")]
    public async Task A_search_finds_what_evaluation_finds(string query)
    {
        var posts = Written(new SamplePosts(63).Make(1500));
        await Store.Get<IPosts>().AppendAsync(new("contoh", null, posts), Token);
        await CompareAsync(posts, query);
    }

    [Theory]
    [InlineData("banjir NOT jakarta")]
    [InlineData("\"banjir jakarta\" OR (harga AND is:repost)")]
    public async Task A_topic_made_of_a_query_has_the_posts_that_answer_it(string text)
    {
        var posts = Written(new SamplePosts(64).Make(3000));
        await Store.Get<IPosts>().AppendAsync(new("contoh", null, posts), Token);
        var plan = SearchPlan.Of(Query.Parse(text).Query!.Root, QueryOptions.Default);
        var topic = SamplePosts.Topics[1];
        var count = await Store.Get<IPosts>().RematchAsync(topic, plan, Token);
        var seen = new Searchable();
        var expected = posts.Where(p =>
        {
            seen.Read(p);
            return plan.Holds(seen);
        }).Select(p => p.Post.Id).Order().ToList();
        var found = await Store.Get<ITopicReadings>()
            .ReadAsync(Filter("") with { Topic = topic, Search = null }, Token).Select(m => m.Post.Id).ToListAsync(Token);
        Assert.Equal(expected, found.Order());
        Assert.Equal(expected.Count, count);
        Assert.All(await Store.Get<Doctor>().ExamineAsync(Token), f => Assert.True(f.Holds, f.Detail));
    }

    [Theory]
    [InlineData("banjir", 0)]
    [InlineData("banjir", 200)]
    [InlineData("harga NEAR/3 naik", 0)]
    [InlineData("harga NEAR/3 naik", 200)]
    public async Task The_overlap_with_a_topic_is_that_of_the_two_sets_of_posts(string text, int daysLater)
    {
        Store.Clock.Advance(TimeSpan.FromDays(daysLater));
        var posts = Written(new SamplePosts(65).Make(4000));
        await Store.Get<IPosts>().AppendAsync(new("contoh", null, posts), Token);
        var (from, until) = (SamplePosts.Start.AddHours(10), SamplePosts.Start.AddHours(50));
        var plan = SearchPlan.Of(Query.Parse(text).Query!.Root, QueryOptions.Default);
        var seen = new Searchable();
        var within = posts.Where(p => p.Post.CreatedAt >= from && p.Post.CreatedAt < until).ToList();
        var found = within.Where(p =>
        {
            seen.Read(p);
            return plan.Holds(seen);
        }).ToList();
        var expected = SamplePosts.Topics.Select(topic => new TopicOverlap(
            topic, found.Count(p => p.Topics.Contains(topic)), within.Count(p => p.Topics.Contains(topic)), found.Count));
        Assert.Equal(expected, await Store.Get<IPosts>().OverlapAsync(plan, from, until, SamplePosts.Topics, Token));
    }

    [Fact]
    public async Task A_sample_comes_from_the_whole_of_its_time_and_has_no_post_twice()
    {
        var posts = new SamplePosts(66).Make(3000, days: 10);
        await Store.Get<IPosts>().AppendAsync(new("contoh", null, posts), Token);
        var (from, until) = (SamplePosts.Start.AddDays(2), SamplePosts.Start.AddDays(8));
        var sample = await Store.Get<IPosts>().SampleAsync(from, until, 240, Token);
        Assert.Equal(sample.Count, sample.Select(p => p.Post.Id).Distinct().Count());
        Assert.InRange(sample.Count, 200, 240);
        Assert.All(sample, p => Assert.InRange(p.Post.CreatedAt, from, until));
        Assert.True(sample.Select(p => p.Post.CreatedAt.Date).Distinct().Count() >= 6);
    }

    [Fact]
    public async Task A_search_that_is_no_query_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Get<ITopicReadings>().TotalsAsync(Filter("(banjir"), Token));

    async Task CompareAsync(List<UnderstoodPost> posts, string query)
    {
        var parsed = Query.Parse(query);
        if (!parsed.IsQuery)
        {
            return;
        }

        var seen = new Searchable();
        var expected = posts.Where(p =>
        {
            seen.Read(p);
            return p.Topics.Contains(SamplePosts.Topics[0]) && Evaluation.Holds(parsed.Query.Root, seen, QueryOptions.Default);
        }).Select(p => p.Post.Id).Order();
        var found = await Store.Get<ITopicReadings>().ReadAsync(Filter(query), Token).Select(m => m.Post.Id).ToListAsync(Token);
        Assert.True(expected.SequenceEqual(found.Order()), query);
        await CompareAllAsync(posts, SearchPlan.Of(parsed.Query.Root, QueryOptions.Default), query);
    }

    /// <summary>The word index over all posts answers alike, whatever their topics.</summary>
    async Task CompareAllAsync(List<UnderstoodPost> posts, SearchPlan plan, string query)
    {
        var (from, until) = (SamplePosts.Start.AddHours(10), SamplePosts.Start.AddHours(50));
        var seen = new Searchable();
        var expected = posts.Where(p =>
        {
            seen.Read(p);
            return p.Post.CreatedAt >= from && p.Post.CreatedAt < until && plan.Holds(seen);
        }).ToList();
        var found = await Store.Get<IPosts>().SearchAsync(plan, from, until, 20, Token);
        Assert.True(expected.Count == found.Total, query);
        Assert.Equal(
            expected.Select(p => p.Post.CreatedAt).OrderDescending().Take(20), found.Newest.Select(p => p.Post.CreatedAt));
    }

    static MentionFilter Filter(string query) => new()
    {
        Topic = SamplePosts.Topics[0],
        From = SamplePosts.Start,
        Until = SamplePosts.Start.AddDays(30),
        Search = query,
    };

    static List<UnderstoodPost> Written(List<UnderstoodPost> posts)
    {
        var seen = new Searchable();
        return posts.ConvertAll(p =>
        {
            seen.Read(p);
            return p with { SearchTerms = SearchTerms.Of(seen, QueryOptions.Default) };
        });
    }

    static string Node(Random random, int depth) => random.Next(depth == 0 ? 4 : 9) switch
    {
        0 or 1 => Word(random),
        2 => $"\"{Word(random)} {Word(random)}\"",
        3 => Field(random),
        4 => $"({Node(random, depth - 1)} OR {Node(random, depth - 1)})",
        5 => $"({Node(random, depth - 1)} NOT {Node(random, depth - 1)})",
        6 => $"({Word(random)} NEAR/2 {Word(random)})",
        _ => $"({Node(random, depth - 1)} AND {Node(random, depth - 1)})",
    };

    static string Word(Random random)
    {
        var word = _words[random.Next(_words.Length)];
        return random.Next(6) == 0 ? word[..3] + "*" : word;
    }

    static string Field(Random random) => random.Next(9) switch
    {
        0 => "sentiment:negatif",
        1 => "lang:jav",
        2 => "is:repost",
        3 => "is:original",
        4 => "has:link",
        5 => "has:media",
        6 => "min_engagement:100",
        7 => "channel:x",
        _ => "#banjir",
    };
}
