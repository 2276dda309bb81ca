using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kentongan.App.Tests.Web;

namespace Kentongan.App.Tests.Pages.Understand;

[Collection(SharedSite.Name)]
public sealed class ReadingPagesTests(RunningSite site)
{
    const string Api = "/api/v1/topics/1";

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_peak_is_explained_by_words_that_grew_and_shares_are_those_of_the_increase()
    {
        var client = await site.SignedInAsync();
        var volume = await JsonAsync(client, Api + "/volume?grain=hour");
        var peak = volume.GetProperty("peaks")[0].GetProperty("at").GetDateTimeOffset();
        var period = $"from={peak:yyyy-MM-dd'T'HH:mm:ss'Z'}&until={peak.AddHours(6):yyyy-MM-dd'T'HH:mm:ss'Z'}";
        var why = await JsonAsync(client, $"{Api}/causes?{period}");
        var (mentions, increase) = (why.GetProperty("mentions").GetDouble(), why.GetProperty("increase").GetDouble());
        Assert.InRange(increase, 1, mentions);
        var words = why.GetProperty("causes").GetProperty("word").EnumerateArray().ToList();
        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.Equal((word.GetProperty("count").GetDouble() - word.GetProperty("usual").GetDouble()) / increase, word.GetProperty("share").GetDouble(), 9));
        var totals = await JsonAsync(client, $"{Api}/totals?{period}");
        Assert.Equal(totals.GetProperty("mentions").GetDouble(), mentions);
        Assert.Contains(words[0].GetProperty("key").GetString()!, await client.GetStringAsync($"/topik/1/puncak?{period}", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_stands_on_the_time_line_until_it_is_removed()
    {
        var client = await site.SignedInAsync();
        var page = await client.GetStringAsync("/topik/1", Token);
        var at = (await JsonAsync(client, Api + "/totals")).GetProperty("first").GetDateTimeOffset().AddHours(30);
        var answer = await client.PostAsync("/topik/1/catatan", Form(page, ("at", at.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture)), ("text", "Jumpa pers uji"), ("back", "/topik/1")), Token);
        Assert.Equal("/topik/1?ok=note-added", answer.Headers.Location!.OriginalString);
        var notes = await JsonAsync(client, Api + "/notes");
        var note = notes.EnumerateArray().Single(one => one.GetProperty("text").GetString() == "Jumpa pers uji");
        Assert.Contains("Jumpa pers uji", (await JsonAsync(client, Api + "/volume")).GetProperty("notes").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Jumpa pers uji", await client.GetStringAsync("/topik/1", Token), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync($"{Api}/notes/{note.GetProperty("id").GetInt32()}", Token)).StatusCode);
        Assert.DoesNotContain("Jumpa pers uji", await client.GetStringAsync("/topik/1", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_view_shows_the_same_numbers_whenever_it_is_opened()
    {
        var client = await site.SignedInAsync();
        var page = await client.GetStringAsync("/topik/1?sentiment=negative&grain=day", Token);
        var link = WebUtility.HtmlDecode(Regex.Match(page, "id=\"view-link\"[^>]*value=\"(?<a>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["a"].Value);
        var address = new Uri(link).PathAndQuery;
        Assert.Contains("from=", address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await client.PostAsync("/topik/1/tampilan", Form(page, ("name", "Negatif harian"), ("address", address)), Token)).StatusCode);
        var saved = (await JsonAsync(client, Api + "/views")).EnumerateArray().Single(view => view.GetProperty("name").GetString() == "Negatif harian");
        Assert.Equal(address, saved.GetProperty("address").GetString());
        Assert.Equal(Stats(page), Stats(await client.GetStringAsync(address, Token)));
        await client.DeleteAsync($"{Api}/views/{saved.GetProperty("id").GetInt32()}", Token);
    }

    [Theory]
    [InlineData("//jahat.example/")]
    [InlineData("/topik/11?x=1")]
    [InlineData("https://jahat.example/topik/1")]
    public async Task A_view_that_is_not_the_topics_is_not_saved(string address)
    {
        var client = await site.SignedInAsync();
        var answer = await client.PostAsJsonAsync(Api + "/views", new { name = "Jahat", address }, Token);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await client.GetStringAsync("/topik/1", Token);
        var redirect = await client.PostAsync("/topik/1/tampilan", Form(page, ("name", "Jahat"), ("address", address)), Token);
        Assert.StartsWith("/topik/1", redirect.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_topic_is_compared_with_the_time_before_and_each_side_is_that_of_its_own_page()
    {
        var client = await site.SignedInAsync();
        var first = (await JsonAsync(client, Api + "/totals")).GetProperty("first").GetDateTimeOffset().UtcDateTime.Date;
        var query = $"from={first.AddDays(4):yyyy-MM-dd}&until={first.AddDays(5):yyyy-MM-dd}";
        var sides = await JsonAsync(client, $"/api/v1/comparison?topik=1&{query}");
        Assert.Equal(2, sides.GetArrayLength());
        Assert.Equal(sides[0].GetProperty("from").GetDateTimeOffset(), sides[1].GetProperty("until").GetDateTimeOffset());
        var totals = await JsonAsync(client, $"{Api}/totals?{query}");
        Assert.Equal(totals.GetProperty("mentions").GetInt64(), sides[0].GetProperty("totals").GetProperty("mentions").GetInt64());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/bandingkan?topik=1&{query}", Token)).StatusCode);
    }

    [Fact]
    public async Task Questions_of_the_api_are_those_of_the_page_and_ask_something()
    {
        var client = await site.SignedInAsync();
        var asked = await JsonAsync(client, Api + "/questions");
        Assert.NotEmpty(asked.EnumerateArray());
        Assert.All(asked.EnumerateArray(), question => Assert.Equal("question", question.GetProperty("first").GetProperty("kind").GetString()));
        var order = asked.EnumerateArray().Select(question => question.GetProperty("answered").GetInt32() > 0).ToList();
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public async Task A_theme_is_set_counted_and_removed()
    {
        var client = await site.SignedInAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync("/api/v1/themes", new { name = "Semua", query = "yang", reason = "uji" }, Token)).StatusCode);
        var made = await client.PostAsJsonAsync("/api/v1/themes", new { name = "Tanggul uji", query = "tanggul", reason = "uji" }, Token);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var theme = (await JsonAsync(client, "/api/v1/themes?days=366")).EnumerateArray().Single(one => one.GetProperty("name").GetString() == "Tanggul uji");
        Assert.InRange(theme.GetProperty("posts").GetInt64(), 1, long.MaxValue);
        Assert.Contains("Tanggul uji", await client.GetStringAsync("/kekosongan", Token), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync($"/api/v1/themes/{theme.GetProperty("id").GetInt32()}", Token)).StatusCode);
    }

    [Fact]
    public async Task A_period_without_mentions_says_where_they_are()
    {
        var client = await site.SignedInAsync();
        var page = await client.GetStringAsync("/topik/1?from=2011-01-01&until=2011-01-31", Token);
        var link = Regex.Match(page, "role=\"status\">.*?href=\"(?<a>/topik/1[^\"]+)\"", RegexOptions.Singleline, TimeSpan.FromSeconds(2)).Groups["a"].Value;
        Assert.NotEmpty(link);
        Assert.DoesNotContain("2011", link, StringComparison.Ordinal);
    }

    static string Stats(string page) => string.Join('|', Regex.Matches(page, "<span class=\"value\">(?<n>[^<]+)</span>", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Groups["n"].Value));

    static FormUrlEncodedContent Form(string page, params (string Name, string Value)[] fields) =>
        new([KeyValuePair.Create("__RequestVerificationToken", RunningSite.Token(page)), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);

    static async Task<JsonElement> JsonAsync(HttpClient client, string address) => await client.GetFromJsonAsync<JsonElement>(address, Token);
}
