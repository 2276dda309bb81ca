using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Understand;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Kentongan.App.Tests.Pages.Understand;

public sealed class FilterAddressTests
{
    static readonly DateTimeOffset _from = new(2026, 11, 1, 0, 0, 0, TimeSpan.FromHours(7));

    static readonly MentionFilter _full = new()
    {
        Topic = new(7),
        From = _from,
        Until = _from.AddDays(3),
        Channels = [Channel.X, Channel.News],
        PostKinds = [PostKind.Reply],
        Sentiments = [Sentiment.Negative],
        Emotions = [Emotion.Anger],
        Kinds = [MessageKind.Question],
        Languages = ["jav"],
        Provinces = [33, 0],
        Originality = Originality.WithoutReposts,
        Hashtag = "savemonas",
        Link = "https://example.id/a?b=c&d=e",
        Domain = "example.id",
        Account = "pemkot",
        Term = "tanggul jebol",
        Search = "banjir OR \"air naik\"",
    };

    [Fact]
    public void A_filter_comes_back_from_its_address_unchanged() =>
        Assert.Equivalent(_full, Read(FilterAddress.Write("/topik/7", _full, withPeriod: true)), strict: true);

    [Fact]
    public void A_period_that_nobody_chose_is_not_in_the_address() =>
        Assert.DoesNotContain("from=", FilterAddress.Write("/topik/7", _full, withPeriod: false), StringComparison.Ordinal);

    [Theory]
    [InlineData("sentiment=furious&channel=99&province=abc&emotion=2")]
    [InlineData("sentiment=&tag=%20")]
    public void What_is_not_understood_is_left_out(string query) =>
        Assert.Equivalent(new MentionFilter { Topic = new(7), From = _from, Until = _from.AddDays(3) }, Read("/topik/7?" + query), strict: true);

    [Fact]
    public void Taking_every_part_away_leaves_nothing()
    {
        var filter = _full;
        foreach (var unused in FilterChips.Of(_full, new Kentongan.App.Words.Wording()).ToList())
        {
            filter = FilterChips.Of(filter, new Kentongan.App.Words.Wording()).First().Without;
        }

        Assert.DoesNotContain(FilterAddress.Parts(filter), part => part.Value is not null);
    }

    [Theory]
    [InlineData("2026-11-01", false, "2026-10-31T17:00:00Z")]
    [InlineData("2026-11-01", true, "2026-11-01T17:00:00Z")]
    [InlineData("2026-11-01T05:00:00Z", false, "2026-11-01T05:00:00Z")]
    public void A_day_begins_and_ends_in_the_zone_of_the_reader(string written, bool isEnd, string utc) =>
        Assert.Equal(utc, FilterAddress.Time(FilterAddress.ReadTime(written, Zone.Wib, isEnd)!.Value));

    static MentionFilter Read(string address)
    {
        var query = QueryHelpers.ParseQuery(address[address.IndexOf('?', StringComparison.Ordinal)..]);
        var plain = query.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return FilterAddress.Read(plain, new(7), Time(plain, "from") ?? _from, Time(plain, "until") ?? _from.AddDays(3));
    }

    static DateTimeOffset? Time(Dictionary<string, StringValues> query, string name) =>
        query.TryGetValue(name, out var value) ? FilterAddress.ReadTime(value, Zone.Wib, isEnd: false) : null;
}
