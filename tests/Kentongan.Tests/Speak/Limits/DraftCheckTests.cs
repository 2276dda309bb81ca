using Kentongan.Speak.Limits;

namespace Kentongan.Tests.Speak.Limits;

public sealed class DraftCheckTests
{
    [Fact]
    public void A_text_of_281_tells_what_to_cut_and_where()
    {
        var objection = Assert.Single(Check(Channel.X, new string('a', 281)));
        Assert.Equal(("too_long", 1L, 280, false), (objection.Code, objection.Amount, objection.Position!.Value, objection.IsAdvice));
        Assert.Contains("281 dari 280", objection.Indonesian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Channel.X, 280), InlineData(Channel.Bluesky, 300), InlineData(Channel.Mastodon, 500), InlineData(Channel.Threads, 500), InlineData(Channel.Instagram, 2200)]
    [InlineData(Channel.TikTok, 2200), InlineData(Channel.YouTube, 5000), InlineData(Channel.Telegram, 4096), InlineData(Channel.Facebook, 63206)]
    public void The_longest_text_passes_and_one_more_does_not(Channel channel, int max)
    {
        Assert.Empty(Check(channel, new string('a', max)));
        Assert.Equal("too_long", Assert.Single(Check(channel, new string('a', max + 1))).Code);
    }

    [Fact]
    public void Facebook_warns_only_because_no_page_of_theirs_states_a_length() =>
        Assert.True(Assert.Single(Check(Channel.Facebook, new string('a', 63_207))).IsAdvice);

    [Fact]
    public void Bluesky_also_counts_bytes() =>
        Assert.Equal("too_long", Assert.Single(Check(Channel.Bluesky, string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 121)))).Code);

    [Fact]
    public void Six_hashtags_on_instagram_are_unwise_and_31_are_refused()
    {
        Assert.True(Assert.Single(Check(Channel.Instagram, Tags(6))).IsAdvice);
        Assert.Equal(("too_many_hashtags", false), (Assert.Single(Check(Channel.Instagram, Tags(31))).Code, Check(Channel.Instagram, Tags(31))[0].IsAdvice));
    }

    [Fact]
    public void Accounts_at_the_beginning_of_a_reply_cost_nothing_on_x()
    {
        var draft = new Draft("@satu @dua " + new string('a', 280)) { IsReply = true };
        Assert.Empty(DraftCheck.Check(PublishingLimits.Of(Channel.X)!, draft));
        Assert.NotEmpty(DraftCheck.Check(PublishingLimits.Of(Channel.X)!, draft with { IsReply = false }));
    }

    [Fact]
    public void Youtube_counts_tags_with_commas_and_quotes()
    {
        var tags = Enumerable.Repeat("air bersih", 39).ToList(); // 39 × 12 + 38 commas = 506
        var draft = new Draft("") { Title = "Judul <b>", Tags = tags };
        Assert.Equal(["too_long", "forbidden_character"], DraftCheck.Check(PublishingLimits.Of(Channel.YouTube)!, draft).Select(one => one.Code));
    }

    [Fact]
    public void Media_are_checked_for_kind_number_size_and_description()
    {
        var image = new MediaItem(MediaKind.Image) { Bytes = 6_000_000, Type = "image/jpeg" };
        var draft = new Draft("Hai") { Media = [image, new(MediaKind.Video) { AltText = "Video" }] };
        Assert.Equal(["mixed_media", "media_too_large", "alt_text_missing"], DraftCheck.Check(PublishingLimits.Of(Channel.X)!, draft).Select(one => one.Code));
        Assert.Equal(["media_missing"], DraftCheck.Check(PublishingLimits.Of(Channel.Instagram)!, new("Hai") { Media = [] }).Select(one => one.Code));
    }

    [Fact]
    public void A_server_that_allows_more_is_believed() =>
        Assert.Empty(DraftCheck.Check(PublishingLimits.Of(Channel.Mastodon)!.WithTextMaximum(5000), new(new string('a', 5000))));

    [Fact]
    public void An_empty_post_is_refused() => Assert.Equal("empty", Assert.Single(Check(Channel.X, " ")).Code);

    static IReadOnlyList<LimitObjection> Check(Channel channel, string text) => DraftCheck.Check(PublishingLimits.Of(channel)!, new(text));

    static string Tags(int count) => string.Join(' ', Enumerable.Range(1, count).Select(i => $"#tagar{i}"));
}
