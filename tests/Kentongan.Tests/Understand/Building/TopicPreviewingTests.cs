using Kentongan.Language.Tokens;
using Kentongan.Listen;
using Kentongan.Listen.Queries;
using Kentongan.Tests.Understand.Ingesting;
using Kentongan.Understand;
using Kentongan.Understand.Building;

namespace Kentongan.Tests.Understand.Building;

public sealed class TopicPreviewingTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero);
    static readonly string[] _ordinary = ["pasar", "jalan", "sekolah", "warga", "kota", "kantor", "rumah", "pagi", "makan", "kerja", "teman", "libur"];

    readonly PostsInMemory _posts = new();
    readonly Random _random = new(7);
    int _number;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_count_is_that_of_the_last_thirty_days()
    {
        Say(5, "banjir tanggul", daysAgo: 3);
        Say(9, "banjir tanggul", daysAgo: 45);
        var preview = await PreviewAsync("banjir");
        Assert.Equal((5, false), (preview.Found, preview.IsWholeHistory));
        Assert.All(preview.Newest, post => Assert.Contains("banjir", post.Post.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_is_copied_is_shown_once()
    {
        Say(50, "banjir di kota kami", daysAgo: 2, withOrdinary: false);
        Say(1, "banjir sudah surut", daysAgo: 4, withOrdinary: false);
        var preview = await PreviewAsync("banjir");
        Assert.Equal((51, 2), (preview.Found, preview.Newest.Count));
    }

    [Fact]
    public async Task Where_nothing_is_recent_all_history_is_asked()
    {
        Say(9, "banjir tanggul", daysAgo: 400);
        var preview = await PreviewAsync("banjir");
        Assert.Equal((9, true), (preview.Found, preview.IsWholeHistory));
    }

    [Fact]
    public async Task A_word_said_together_is_suggested_with_the_posts_that_it_adds()
    {
        Say(40, "banjir tanggul jebol", daysAgo: 2);
        Say(6, "tanggul retak", daysAgo: 2);
        Say(400, "", daysAgo: 2);
        var suggestion = (await PreviewAsync("banjir")).ToAdd.First(word => word.Word == "tanggul");
        Assert.Equal((SuggestionKind.Related, 6), (suggestion.Kind, suggestion.Adds));
        Assert.True(suggestion.Lift > 2);
    }

    [Fact]
    public async Task Variants_in_use_are_suggested_and_words_that_nobody_uses_are_not()
    {
        Say(10, "banjir", daysAgo: 2);
        Say(7, "rumah kami kebanjiran", daysAgo: 2);
        var variants = (await PreviewAsync("banjir")).ToAdd.Where(word => word.Kind == SuggestionKind.Variant).ToList();
        Assert.Equal(("kebanjiran", 7L), (variants.Single().Word, variants.Single().Adds));
        Assert.Equal("banjir", variants.Single().Beside!.Terms[0].Key);
    }

    [Fact]
    public async Task Another_meaning_is_offered_for_exclusion_with_what_it_would_lose()
    {
        Say(120, "banjir air tanggul hujan evakuasi", daysAgo: 2);
        foreach (var day in new[] { "senin", "selasa", "rabu" })
        {
            Say(4, $"banjir diskon sepatu toko promo {day}", daysAgo: 2, withOrdinary: false);
        }

        var exclusions = (await PreviewAsync("banjir")).ToExclude;
        var exclusion = exclusions.First(word => word.Word is "diskon" or "sepatu" or "toko" or "promo");
        Assert.Equal(12, exclusion.Loses);
        Assert.Equal(3, exclusion.Examples.Count);
        Assert.DoesNotContain(exclusions, word => word.Word is "air" or "tanggul" or "hujan");
    }

    [Fact]
    public async Task Topics_that_share_posts_are_named_with_their_jaccard_index()
    {
        Say(10, "banjir", daysAgo: 2, topics: [new TopicId(4)]);
        Say(10, "banjir", daysAgo: 2);
        Say(20, "genangan", daysAgo: 2, topics: [new TopicId(4)]);
        Say(5, "beras", daysAgo: 2, topics: [new TopicId(5)]);
        var overlap = Assert.Single((await PreviewAsync("banjir", new TopicId(4), new TopicId(5))).Overlaps);
        Assert.Equal((4, 10, 30, 20), (overlap.Topic.Value, overlap.Shared, overlap.Mentions, overlap.Found));
        Assert.Equal(0.25, overlap.Jaccard);
    }

    [Theory]
    [InlineData("banjir", "genangan", null, "banjir OR genangan")]
    [InlineData("banjir jakarta", "genangan", null, "(banjir OR genangan) jakarta")]
    [InlineData("(banjir OR rob) jakarta", "genangan", null, "(banjir OR rob OR genangan) jakarta")]
    [InlineData("(banjir OR rob) jakarta", "jkt", "jakarta", "(banjir OR rob) (jakarta OR jkt)")]
    public void An_added_word_stands_beside_the_one_that_it_widens(string query, string word, string? beside, string expected)
    {
        var root = Query.Parse(query).Query!.Root;
        Assert.Equal(Query.Parse(expected).Query!.Root, QueryEdits.Or(root, word, beside is null ? null : QueryEdits.Word(beside)));
    }

    [Theory]
    [InlineData("banjir", "diskon", "banjir -diskon")]
    [InlineData("banjir OR rob", "diskon", "(banjir OR rob) -diskon")]
    [InlineData("banjir -konser", "diskon", "banjir -konser -diskon")]
    public void An_excluded_word_is_left_out_of_everything(string query, string word, string expected) =>
        Assert.Equal(Query.Parse(expected).Query!.Root, QueryEdits.Without(Query.Parse(query).Query!.Root, word));

    Task<TopicPreview> PreviewAsync(string query, params TopicId[] topics) =>
        new TopicPreviewing(_posts, new Clock()).PreviewAsync(Query.Parse(query).Query!.Root, QueryOptions.Default, topics, Token);

    void Say(int times, string text, int daysAgo, bool withOrdinary = true, params IReadOnlyList<TopicId> topics)
    {
        for (var i = 0; i < times; i++)
        {
            var more = withOrdinary ? _random.GetItems(_ordinary, 3) : [];
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(more).Distinct().ToArray();
            var id = PostId.Of(Channel.X, $"{_number}", _now.AddDays(-daysAgo).AddSeconds(_number++));
            _posts.Kept[id] = new(
                new() { Id = id, Channel = Channel.X, Kind = PostKind.Original, NativeId = $"{_number}", Text = string.Join(' ', words), Author = default },
                new() { Words = [.. words.Select(word => Folding.Fold(word))] }, topics, "");
        }
    }

    sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => _now;
    }
}
