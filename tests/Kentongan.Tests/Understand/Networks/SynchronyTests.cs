using Kentongan.Decide.Rehearsal;
using Kentongan.Understand.Networks;

namespace Kentongan.Tests.Understand.Networks;

/// <summary>The rehearsal plants a campaign in step and an official one among news, rumours, reposts and calm weeks.</summary>
public sealed class SynchronyTests
{
    /// <summary>Posts of a campaign below which two accounts may meet by chance: most members have but one or two on a side channel.</summary>
    const int Often = 5;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("flood", 1)]
    [InlineData("flood", 2)]
    [InlineData("data-leak", 3)]
    [InlineData("price-rise", 4)]
    [InlineData("aid-delay", 5)]
    [InlineData("vaccine-rumour", 6)]
    public async Task Planted_campaigns_are_found_and_next_to_nobody_else_is_named(string scenario, int seed)
    {
        var posts = Rehearsed.Play(scenario, 20_000, seed);
        var planted = Members(posts, ScenarioRole.CampaignSynchronised, Often);
        var official = Members(posts, ScenarioRole.CampaignOfficial);
        var reading = await ReadAsync(posts);
        var found = reading.Groups.SelectMany(group => group.Members.Select(member => member.Key)).ToHashSet();
        var everybody = Members(posts, ScenarioRole.CampaignSynchronised);
        double right = found.Count(key => planted.Contains(key) || official.Contains(key));
        right += found.Count(key => !planted.Contains(key) && everybody.Contains(key));
        Assert.True(right >= 0.95 * found.Count, $"precision {right / found.Count:F3} of {found.Count}");
        Assert.True(planted.Count(found.Contains) >= 0.9 * planted.Count, $"recall {planted.Count(found.Contains)} of {planted.Count}");
        Assert.All(reading.Groups, group => Assert.Equal(group.Members.Count(member => official.Contains(member.Key)) * 2 >= group.Members.Count, group.IsOfficialCampaign));
        Assert.All(reading.Groups, group => Assert.True(group.Together > group.ByChance && group.Q <= 0.01));
    }

    [Fact]
    public async Task Without_its_campaigns_and_copied_articles_the_same_crisis_has_no_group_in_step()
    {
        var posts = Rehearsed.Play("flood", 20_000, 1).Where(post => post.Truth.Role is not (ScenarioRole.CampaignSynchronised or ScenarioRole.CampaignOfficial) && post.Truth.CopyOf is null).ToArray();
        var reading = await ReadAsync(posts, window: 1800);
        Assert.True(reading.Judged > 20, $"{reading.Judged} meetings to be mistaken");
        Assert.Empty(reading.Groups);
    }

    [Fact]
    public async Task The_evidence_is_what_was_shared_and_when()
    {
        var reading = await ReadAsync(Rehearsed.Play("flood", 20_000, 1));
        var group = reading.Groups.First(group => !group.IsOfficialCampaign);
        Assert.Contains(group.Things, thing => thing.Kind == Tie.CoText && thing.Accounts >= 10);
        Assert.InRange(group.MedianSeconds, 0, 60);
        Assert.Equal(group.Posts.OrderBy(post => post.At), group.Posts);
        Assert.All(group.Posts, post => Assert.True(post.Member < group.Members.Count && post.Thing < group.Things.Count));
    }

    [Fact]
    public async Task A_campaign_that_shows_one_picture_in_other_words_each_time_is_found_by_the_picture()
    {
        var posts = Rehearsed.Play("flood", 20_000, 1);
        var words = new Random(1);
        var reworded = posts.Select(post => post.Truth.Role is ScenarioRole.CampaignSynchronised
            ? post with { Post = post.Post with { Text = $"{words.Next()} {words.Next()}", Hashtags = [], Links = [] } }
            : post).ToArray();
        var reading = await ReadAsync(reworded);
        var planted = Members(posts, ScenarioRole.CampaignSynchronised);
        var group = reading.Groups.First(group => !group.IsOfficialCampaign);
        Assert.All(group.Things, thing => Assert.Equal(Tie.CoMedia, thing.Kind));
        Assert.Contains(group.Things, thing => thing.Accounts >= 10);
        Assert.All(group.Members, member => Assert.Contains(member.Key, planted));
    }

    [Fact]
    public void Most_pictures_that_many_accounts_show_are_shown_in_innocence()
    {
        var shown = Rehearsed.Play("flood", 20_000, 1).Where(post => post.Post.Media.Count > 0)
            .GroupBy(post => post.Post.Media[0], StringComparer.Ordinal).Where(same => same.Select(post => post.Post.Author!.Handle).Distinct().Count() > 1).ToArray();
        Assert.Contains(shown, same => same.Any(post => post.Truth.Role == ScenarioRole.CampaignSynchronised));
        Assert.True(shown.Count(same => same.All(post => post.Truth.Role is ScenarioRole.Event or ScenarioRole.News)) > shown.Length / 4, $"of {shown.Length}");
    }

    [Fact]
    public async Task A_group_of_fewer_than_ten_private_accounts_is_a_count()
    {
        var posts = Rehearsed.Play("flood", 20_000, 1);
        var few = Members(posts, ScenarioRole.CampaignSynchronised).Take(6).ToHashSet();
        var reading = await ReadAsync([.. posts.Where(post => post.Truth.Role != ScenarioRole.CampaignSynchronised || few.Contains(Key(post)))]);
        Assert.Contains(reading.Groups, group => group.Members.Any(member => few.Contains(member.Key)) && !group.ShowsMembers);
        Assert.All(reading.Groups, group => Assert.Equal(group.Members.Count >= 10 || group.Members.All(member => member.Handle is not null), group.ShowsMembers));
    }

    [Fact]
    public async Task Nobody_at_all_is_an_empty_reading() => Assert.Empty((await ReadAsync([])).Groups);

    static Task<SynchronyReading> ReadAsync(IReadOnlyList<SimulatedPost> posts, long window = 60) =>
        Synchrony.ReadAsync(posts.Select(Rehearsed.Hear).ToAsyncEnumerable(), window, _ => false, int.MaxValue, Token);

    static HashSet<AuthorKey> Members(IReadOnlyList<SimulatedPost> posts, ScenarioRole role, int atLeast = 1) =>
        [.. posts.Where(post => post.Truth.Role == role).CountBy(Key).Where(account => account.Value >= atLeast).Select(account => account.Key)];

    static AuthorKey Key(SimulatedPost post) => Rehearsed.KeyOf(post.Post.Channel, post.Post.Author!.Handle!);
}
