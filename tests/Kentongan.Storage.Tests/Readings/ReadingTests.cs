using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Readings;

/// <summary>Every reading against the plain count, on a topic with sealed and small segments, under many filters.</summary>
public abstract class ReadingTests : StoreTests
{
    static readonly TimeSpan _wib = TimeSpan.FromHours(7);
    static readonly MentionFilter _all = new()
    {
        Topic = SamplePosts.Topics[0],
        From = SamplePosts.Start,
        Until = SamplePosts.Start.AddDays(30),
    };

    ITopicReadings Readings => Store.Get<ITopicReadings>();

    [Fact]
    public async Task An_answer_that_was_given_is_not_given_again_once_posts_came_or_went()
    {
        var (posts, readings) = (Store.Get<IPosts>(), Store.Get<ITopicReadings>());
        var sample = new SamplePosts(91).Make(1_000).ConvertAll(p => p with { Topics = [new TopicId(1)] });
        var filter = new MentionFilter { Topic = new(1), From = SamplePosts.Start.AddDays(-1), Until = SamplePosts.Start.AddDays(30) };
        await posts.AppendAsync(new("contoh", null, sample[..600]), Token);
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(600, (await readings.TotalsAsync(filter, Token)).Mentions);
        }

        await posts.AppendAsync(new("contoh", null, sample[600..]), Token);
        Assert.Equal(1_000, (await readings.TotalsAsync(filter, Token)).Mentions);
        Assert.Equal(sample[^1].Post.Id, (await readings.PageAsync(filter, MentionOrder.Newest, 1, 1, Token)).Mentions[0].Post.Id);
        await posts.ForgetAsync([.. sample[^10..].Select(p => p.Post.Id)], Token);
        Assert.Equal(990, (await readings.TotalsAsync(filter, Token)).Mentions);
        Assert.Equal(sample[^11].Post.Id, (await readings.PageAsync(filter, MentionOrder.Newest, 1, 1, Token)).Mentions[0].Post.Id);
        Assert.Equal(0, (await readings.TotalsAsync(filter with { Hashtag = "belumada" }, Token)).Mentions);
    }

    [Fact]
    public async Task Every_number_is_what_a_plain_count_says()
    {
        var plain = await KeptAsync(24_000, inOrder: true);
        foreach (var filter in SampleFilters.Make(60, seed: 21).Prepend(_all))
        {
            await CompareAsync(plain, filter);
        }
    }

    [Fact]
    public async Task The_phrases_of_a_large_part_of_a_topic_are_the_same_before_and_after_those_of_all_of_it_are_known()
    {
        var posts = new SamplePosts(95).Make(120_000).ConvertAll(post => post with { Topics = [_all.Topic] });
        foreach (var batch in posts.Chunk(10_000))
        {
            await Store.Get<IPosts>().AppendAsync(new("contoh", null, batch), Token);
        }

        var (plain, filter) = (new PlainReadings(posts), _all with { Originality = Originality.WithoutReposts });
        Assert.InRange(plain.Totals(filter).Mentions, 65_536, 90_000);
        await AssertSameAsync(filter, 10);
        await AssertSameAsync(_all, 10);
        await AssertSameAsync(filter, 11);
        await AssertSameAsync(filter, 1_000);

        async Task AssertSameAsync(MentionFilter of, int size) =>
            Assert.Equal(plain.Top(of, TopKind.Phrase, size), await Readings.TopAsync(of, TopKind.Phrase, size, Token));
    }

    [Fact]
    public async Task What_is_counted_side_by_side_is_what_a_plain_count_says_of_each()
    {
        var plain = await KeptAsync(6_000, inOrder: true);
        var filters = SampleFilters.Make(20, seed: 24).Prepend(_all).ToArray();
        Assert.Equal(filters.Select(filter => plain.Totals(filter).Mentions), await SideBySide.CountAsync(Readings, filters, Token));
    }

    [Fact]
    public async Task Posts_that_come_in_any_order_are_counted_the_same()
    {
        var plain = await KeptAsync(6_000, inOrder: false);
        foreach (var filter in SampleFilters.Make(30, seed: 22).Prepend(_all))
        {
            await CompareAsync(plain, filter);
        }
    }

    [Fact]
    public async Task Numbers_stay_right_when_posts_are_forgotten()
    {
        var posts = await AppendAsync(24_000, inOrder: true);
        var gone = posts.Where((_, i) => i % 7 == 0).Select(p => p.Post.Id).ToHashSet();
        await Store.Get<IPosts>().ForgetAsync([.. gone], Token);
        var limit = SamplePosts.Start.AddHours(7.3);
        await Store.Get<IPosts>().ForgetBeforeAsync(limit, Token);
        var plain = new PlainReadings([.. posts.Where(p => !gone.Contains(p.Post.Id) && p.Post.CreatedAt >= limit)]);
        foreach (var filter in SampleFilters.Make(20, seed: 23).Prepend(_all))
        {
            await CompareAsync(plain, filter);
        }
    }

    [Fact]
    public async Task A_changed_query_recounts_history()
    {
        var posts = await AppendAsync(20_000, inOrder: true);
        var topic = SamplePosts.Topics[1];
        var count = await Store.Get<IPosts>().RematchAsync(topic, p => p.Annotation.Words.Contains("banjir"), Token);
        var changed = posts.ConvertAll(p => p with { Topics = Rematched(p, topic) });
        Assert.Equal(changed.Count(p => p.Topics.Contains(topic)), count);
        var plain = new PlainReadings(changed);
        foreach (var filter in SampleFilters.Make(20, seed: 24).Select(f => f with { Topic = topic }))
        {
            await CompareAsync(plain, filter);
        }

        var kept = await Store.Get<IPosts>().GetAsync([.. posts.Take(500).Select(p => p.Post.Id)], Token);
        Assert.Equal(changed.Take(500).Select(p => p.Topics.Order(TopicOrder)), kept.Select(p => p.Topics.Order(TopicOrder)));
    }

    [Fact]
    public async Task Pages_cut_the_same_list_in_every_order()
    {
        var plain = await KeptAsync(3_000, inOrder: false);
        foreach (var filter in SampleFilters.Make(15, seed: 25).Prepend(_all))
        {
            var matching = plain.Matching(filter);
            await ComparePagesAsync(filter, MentionOrder.Newest, [.. matching.OrderByDescending(p => p.Post.CreatedAt)]);
            await ComparePagesAsync(filter, MentionOrder.Oldest, [.. matching.OrderBy(p => p.Post.CreatedAt)]);
            await ComparePagesAsync(filter, MentionOrder.MostEngagement, [.. matching.OrderByDescending(p => p.Post.Metrics?.Engagement ?? 0)]);
        }
    }

    [Fact]
    public async Task An_export_has_every_mention_once_oldest_first()
    {
        var plain = await KeptAsync(3_000, inOrder: true);
        var read = await Readings.ReadAsync(_all, Token).ToListAsync(Token);
        Assert.Equal(plain.Matching(_all).Select(p => p.Post.Id).Order(), read.Select(m => m.Post.Id).Order());
        Assert.Equal(read.Select(m => m.Post.CreatedAt).Order(), read.Select(m => m.Post.CreatedAt));
    }

    [Fact]
    public async Task A_topic_without_mentions_reads_as_empty()
    {
        Assert.Equal(new(0, 0, 0, 0, null, null), await Readings.TotalsAsync(_all, Token));
        Assert.Null(await Readings.SpanAsync(_all.Topic, Token));
        Assert.Empty(await Readings.TopAsync(_all, TopKind.Word, 10, Token));
        Assert.Empty((await Readings.PageAsync(_all, MentionOrder.Newest, 7, 50, Token)).Mentions);
        Assert.Empty(await Readings.VolumeAsync(_all, Grain.Day, _wib, Dimension.Sentiment, Token));
    }

    [Fact]
    public async Task The_span_of_a_topic_is_its_first_and_last_mention()
    {
        var plain = await KeptAsync(500, inOrder: false);
        var rows = plain.Matching(_all);
        Assert.Equal((rows.Min(p => p.Post.CreatedAt), rows.Max(p => p.Post.CreatedAt)), await Readings.SpanAsync(_all.Topic, Token));
    }

    static Comparer<TopicId> TopicOrder { get; } = Comparer<TopicId>.Create((a, b) => a.Value.CompareTo(b.Value));

    static TopicId[] Rematched(UnderstoodPost post, TopicId topic) =>
        post.Annotation.Words.Contains("banjir") ? [.. post.Topics.Append(topic).Distinct()] : [.. post.Topics.Where(t => t != topic)];

    async Task<PlainReadings> KeptAsync(int count, bool inOrder) => new(await AppendAsync(count, inOrder));

    async Task<List<UnderstoodPost>> AppendAsync(int count, bool inOrder)
    {
        var posts = new SamplePosts(count).Make(count, inOrder: inOrder);
        foreach (var batch in posts.Chunk(997))
        {
            await Store.Get<IPosts>().AppendAsync(new("contoh", null, batch), Token);
        }

        return posts;
    }

    async Task CompareAsync(PlainReadings plain, MentionFilter filter)
    {
        Assert.Equal(plain.Totals(filter), await Readings.TotalsAsync(filter, Token));
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            Assert.Equal(plain.Count(filter, dimension).OrderBy(k => k.Key), (await Readings.CountAsync(filter, dimension, Token)).OrderBy(k => k.Key));
        }

        foreach (var (grain, dimension) in new (Grain, Dimension?)[] { (Grain.Hour, null), (Grain.Day, Dimension.Sentiment), (Grain.Week, Dimension.Language) })
        {
            Assert.Equal(
                plain.Volume(filter, grain, _wib, dimension).OrderBy(v => v.At).ThenBy(v => v.Key, StringComparer.Ordinal),
                (await Readings.VolumeAsync(filter, grain, _wib, dimension, Token)).OrderBy(v => v.At).ThenBy(v => v.Key, StringComparer.Ordinal));
        }

        Assert.Equal(plain.Voices(filter, Grain.Day, -_wib), await Readings.VoicesAsync(filter, Grain.Day, -_wib, Token));
        foreach (var kind in Enum.GetValues<TopKind>())
        {
            Assert.Equal(plain.Top(filter, kind, 5), await Readings.TopAsync(filter, kind, 5, Token));
        }
    }

    async Task ComparePagesAsync(MentionFilter filter, MentionOrder order, List<UnderstoodPost> expected)
    {
        var read = new List<PostId>();
        for (var page = 1; page == 1 || read.Count < expected.Count; page++)
        {
            var one = await Readings.PageAsync(filter, order, page, 271, Token);
            Assert.Equal(expected.Count, one.Total);
            Assert.Equal(Math.Min(271, expected.Count - read.Count), one.Mentions.Count);
            Assert.Equal(Rank(order, expected.Skip(read.Count).Take(271).Select(p => p.Post)), Rank(order, one.Mentions.Select(m => m.Post)));
            read.AddRange(one.Mentions.Select(m => m.Post.Id));
        }

        Assert.Equal(expected.Select(p => p.Post.Id).Order(), read.Order());
    }

    /// <summary>Posts of one time or one engagement may come in any order among themselves.</summary>
    static IEnumerable<long> Rank(MentionOrder order, IEnumerable<Listen.HeardPost> posts) =>
        posts.Select(p => order == MentionOrder.MostEngagement ? p.Metrics?.Engagement ?? 0 : p.CreatedAt.ToUnixTimeMilliseconds());
}
