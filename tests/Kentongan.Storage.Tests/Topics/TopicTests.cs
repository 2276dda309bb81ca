using Kentongan.Listen.Topics;
using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Topics;

public abstract class TopicTests : StoreTests
{
    ITopics Topics => Store.Get<ITopics>();

    [Fact]
    public async Task A_topic_gets_a_number_and_comes_back_as_it_was_kept()
    {
        var first = await Topics.AddAsync(Sample("Banjir"), Token);
        var second = await Topics.AddAsync(Sample("Harga beras"), Token);
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(Sample("Banjir") with { Id = first.Id }, await Topics.FindAsync(first.Id, Token));
        Assert.Equal([first, second], await Topics.AllAsync(Token));
    }

    [Fact]
    public async Task A_changed_topic_is_changed()
    {
        var topic = await Topics.AddAsync(Sample("Banjir"), Token);
        var changed = topic with { Query = "banjir OR rob", Version = 2, EndsAt = topic.EndsAt.AddDays(1), IsRehearsal = true };
        await Topics.ChangeAsync(changed, Token);
        Assert.Equal(changed, await Topics.FindAsync(topic.Id, Token));
    }

    [Fact]
    public async Task A_removed_topic_leaves_no_mention_behind_and_its_number_is_not_used_again()
    {
        var topic = await Topics.AddAsync(Sample("Banjir"), Token);
        var posts = new SamplePosts(1).Make(500).ConvertAll(p => p with { Topics = [topic.Id] });
        await Store.Get<IPosts>().AppendAsync(new("contoh", null, posts), Token);
        await Topics.RemoveAsync(topic.Id, Token);
        Assert.Null(await Topics.FindAsync(topic.Id, Token));
        Assert.Null(await Store.Get<ITopicReadings>().SpanAsync(topic.Id, Token));
        Assert.All(await Store.Get<IPosts>().GetAsync([.. posts.Select(p => p.Post.Id)], Token), p => Assert.Empty(p.Topics));
        Assert.NotEqual(topic.Id, (await Topics.AddAsync(Sample("Baru"), Token)).Id);
    }

    [Fact]
    public async Task The_queries_of_a_topic_come_back_newest_first_and_go_with_it()
    {
        var topic = await Topics.AddAsync(Sample("Banjir"), Token);
        var first = new TopicVersion(topic.Id, 1, "banjir", SamplePosts.Start, "sari", "Topik dibuat", null, 120);
        var second = new TopicVersion(topic.Id, 2, "banjir OR rob", SamplePosts.Start.AddDays(1), "budi", "Rob juga", 120, 150);
        await Topics.KeepVersionAsync(first, Token);
        await Topics.KeepVersionAsync(second with { MentionsAfter = 1 }, Token);
        await Topics.KeepVersionAsync(second, Token);
        Assert.Equal([second, first], await Topics.VersionsAsync(topic.Id, Token));
        await Topics.RemoveAsync(topic.Id, Token);
        Assert.Empty(await Topics.VersionsAsync(topic.Id, Token));
    }

    static Topic Sample(string name) => new()
    {
        Id = default,
        Name = name,
        Query = "banjir",
        Purpose = "Pelayanan warga",
        LegalBasis = "Perwal contoh",
        Owner = "sari",
        AgencyId = 1,
        CreatedAt = SamplePosts.Start,
        EndsAt = SamplePosts.Start.AddDays(90),
    };
}
