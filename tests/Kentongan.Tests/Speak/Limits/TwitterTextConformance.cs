using System.Text.Json;
using Kentongan.Speak.Limits.X;

namespace Kentongan.Tests.Speak.Limits;

/// <summary>
/// twitter-text's own suite: what is an entity, what a post weighs, what is valid. Left out: autolink and hit_highlighting, which
/// write X's HTML.
/// </summary>
[Trait("kind", "conformance")]
public sealed class TwitterTextConformance
{
    [Theory]
    [InlineData("mentions"), InlineData("urls"), InlineData("tco_urls_with_params"), InlineData("hashtags"), InlineData("hashtags_from_astral"), InlineData("cashtags")]
    public void Entities_are_the_ones_that_X_finds(string section) =>
        Cases.Run("twitter-text/extract/" + section, Cases.Of("extract", section),
            one => Find(section, one.Text()).Select(found => found.Value).SequenceEqual(one.Expected().Strings()));

    [Theory]
    [InlineData("mentions_with_indices", "screen_name"), InlineData("urls_with_indices", "url"), InlineData("urls_with_directional_markers", "url")]
    [InlineData("hashtags_with_indices", "hashtag"), InlineData("cashtags_with_indices", "cashtag")]
    public void Entities_stand_where_X_finds_them(string section, string value) =>
        Cases.Run("twitter-text/extract/" + section, Cases.Of("extract", section),
            one => Positions(one, Find(section, one.Text())).SequenceEqual(one.Expected().EnumerateArray().Select(item =>
                (item.GetProperty(value).GetString(), item.GetProperty("indices")[0].GetInt32(), item.GetProperty("indices")[1].GetInt32()))));

    [Fact]
    public void Lists_are_read_with_their_owner() =>
        Cases.Run("twitter-text/extract/mentions_or_lists_with_indices", Cases.Of("extract", "mentions_or_lists_with_indices"),
            one => XMentions.WithLists(one.Text()).Select(found => (found.Account.Value, found.List, found.Account.Start, found.Account.End)).SequenceEqual(
                one.Expected().EnumerateArray().Select(item => (item.GetProperty("screen_name").GetString()!, item.GetProperty("list_slug").GetString()!,
                    item.GetProperty("indices")[0].GetInt32(), item.GetProperty("indices")[1].GetInt32()))));

    [Fact]
    public void A_reply_begins_with_the_account_it_answers() =>
        Cases.Run("twitter-text/extract/replies", Cases.Of("extract", "replies"),
            one => XMentions.ReplyTo(one.Text()) == one.Expected().GetString());

    [Theory]
    [InlineData("country"), InlineData("generic")]
    public void Every_top_level_domain_makes_an_address(string section) =>
        Cases.Run("twitter-text/tlds/" + section, Cases.Of("tlds", section),
            one => XUrls.Find(one.Text()).Select(url => url.Value).SequenceEqual(one.Expected().Strings()));

    [Theory]
    [InlineData("WeightedTweetsWithDiscountedEmojiCounterTest", 3), InlineData("WeightedTweetsCounterTest", 2), InlineData("UnicodeDirectionalMarkerCounterTest", 3)]
    public void A_post_weighs_what_X_says(string section, int version) =>
        Cases.Run("twitter-text/validate/" + section, Cases.Of("validate", section), one => Weighs(one, version));

    [Fact]
    public void Posts_are_valid_as_the_first_rules_say() =>
        Cases.Run("twitter-text/validate/tweets", Cases.Of("validate", "tweets"),
            one => WeightedText.Of(one.Text(), WeightedRules.Version1).IsValid == one.Expected().GetBoolean());

    [Theory]
    [InlineData("usernames"), InlineData("lists"), InlineData("hashtags"), InlineData("urls"), InlineData("urls_without_protocol")]
    public void Handles_lists_tags_and_addresses_are_valid_as_X_says(string section) =>
        Cases.Run("twitter-text/validate/" + section, Cases.Of("validate", section),
            one => IsValid(section, one.Text()) == one.Expected().GetBoolean());

    static bool IsValid(string section, string text) => section switch
    {
        "usernames" => XSyntax.IsAccount(text),
        "lists" => XSyntax.IsList(text),
        "hashtags" => XSyntax.IsHashtag(text),
        "urls" => XUrlSyntax.IsUrl(text, requireScheme: true),
        _ => XUrlSyntax.IsUrl(text, requireScheme: false),
    };

    static bool Weighs(JsonElement one, int version)
    {
        var weighed = WeightedText.Of(one.Text(), version == 3 ? WeightedRules.Current : WeightedRules.Version2);
        var expected = one.Expected();
        return weighed.Length == expected.GetProperty("weightedLength").GetInt32()
            && weighed.IsValid == expected.GetProperty("valid").GetBoolean()
            && weighed.Permillage == expected.GetProperty("permillage").GetInt32()
            && weighed.ValidEnd == expected.GetProperty("validRangeEnd").GetInt32();
    }

    static IEnumerable<XEntity> Find(string section, string text) => section.Split('_')[0] switch
    {
        "mentions" => XMentions.Find(text),
        "hashtags" => XHashtags.Find(text),
        "cashtags" => XCashtags.Find(text),
        _ => XUrls.Find(text).Select(url => new XEntity(url.Value, url.Start, url.Length)),
    };

    /// <summary>The suite counts positions in code points.</summary>
    static IEnumerable<(string?, int, int)> Positions(JsonElement one, IEnumerable<XEntity> found) =>
        found.Select(entity => ((string?)entity.Value, Runes(one.Text(), entity.Start), Runes(one.Text(), entity.End)));

    static int Runes(string text, int end) => text[..end].EnumerateRunes().Count();
}
