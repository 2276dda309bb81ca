using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kentongan.App.Tests.Web;
using Kentongan.Listen.Topics;

namespace Kentongan.App.Tests.Pages.Listen;

[Collection(SharedSite.Name)]
public sealed class TopicBuilderTests(RunningSite site)
{
    const string Page = "/pantau/topik-baru";

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Typing_text_renews_the_blocks_and_the_finds_and_leaves_the_text_alone()
    {
        var part = await TypeAsync("teks", new() { ["Form.Query"] = "banjir -konser" });
        Assert.Matches("<strong>[1-9][0-9.,]*</strong>", part);
        Assert.Contains("id=\"query-blocks\"", part, StringComparison.Ordinal);
        Assert.Contains("value=\"konser\"", part, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"query-text\"", part, StringComparison.Ordinal);
        Assert.Contains("<mark>", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typing_into_a_block_renews_the_text()
    {
        var part = await TypeAsync("blok", new() { ["Form.Query"] = "", ["Builder.Blocks.AllOf"] = "banjir", ["Builder.Blocks.AnyOf[0]"] = "tanggul, waduk" });
        Assert.Contains(">banjir (tanggul OR waduk)</textarea>", part, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"query-blocks\"", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_query_is_answered_with_its_place()
    {
        var part = await TypeAsync("teks", new() { ["Form.Query"] = "banjir OR (tanggul" });
        Assert.Contains("role=\"alert\"", part, StringComparison.Ordinal);
        Assert.Contains("<mark>", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_of_a_hundred_thousand_characters_gets_a_sentence()
    {
        var part = await TypeAsync("teks", new() { ["Form.Query"] = string.Concat(Enumerable.Repeat("banjir OR ", 10_000)) });
        Assert.Contains("role=\"alert\"", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggestion_is_taken_without_a_script()
    {
        var client = await site.SignedInAsync();
        var page = await client.GetStringAsync(Page, Token);
        var answer = await client.PostAsync(Page, Fields(page, new() { ["Form.Query"] = "banjir", ["Builder.Deed"] = "exclude:konser", ["_handler"] = "topic" }), Token);
        var shown = await answer.Content.ReadAsStringAsync(Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(">banjir -konser</textarea>", shown, StringComparison.Ordinal);
        Assert.Matches("<strong>[1-9][0-9.,]*</strong>", shown);
    }

    [Fact]
    public async Task The_first_finds_leave_both_sides_to_whoever_is_already_typing()
    {
        var update = await TypeAsync("awal", new() { ["Form.Query"] = "banjir" });
        Assert.Matches("<strong>[1-9][0-9.,]*</strong>", update);
        Assert.DoesNotContain("id=\"query-text\"", update, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"query-blocks\"", update, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_the_token_is_not_answered()
    {
        var client = await site.SignedInAsync();
        var answer = await client.PostAsync("/pantau/rakit", new FormUrlEncodedContent([new("Form.Query", "banjir")]), Token);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_new_query_needs_a_reason_and_leaves_a_version_with_both_counts()
    {
        var client = await site.SignedInAsync();
        var ends = TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var form = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["name"] = "Tanggul", ["query"] = "tanggul", ["purpose"] = "Uji", ["legal_basis"] = "Uji", ["owner"] = "sari", ["ends"] = ends,
        };
        var made = await client.PostAsJsonAsync("/api/v1/topics", form, Token);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var topic = await made.Content.ReadFromJsonAsync<JsonElement>(Token);
        var address = $"/api/v1/topics/{topic.GetProperty("id").GetInt32()}";
        Assert.Equal("sari", topic.GetProperty("owner").GetString());

        form["query"] = "tanggul OR waduk";
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PutAsJsonAsync(address, form, Token)).StatusCode);
        form["reason"] = "Waduk juga dibicarakan";
        Assert.Equal(HttpStatusCode.OK, (await client.PutAsJsonAsync(address, form, Token)).StatusCode);
        var versions = await client.GetFromJsonAsync<JsonElement>(address + "/versions", Token);
        Assert.Equal([2, 1], versions.EnumerateArray().Select(version => version.GetProperty("number").GetInt32()));
        var (first, second) = (versions[1].GetProperty("mentions_after").GetInt64(), versions[0].GetProperty("mentions_after").GetInt64());
        Assert.Equal(first, versions[0].GetProperty("mentions_before").GetInt64());
        Assert.InRange(first, 1, second - 1);
        Assert.Equal("Waduk juga dibicarakan", versions[0].GetProperty("reason").GetString());
        Assert.Contains("Waduk juga dibicarakan", await client.GetStringAsync($"/topik/{topic.GetProperty("id").GetInt32()}/tentang", Token), StringComparison.Ordinal);
        await client.DeleteAsync(address, Token);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2099-01-01")]
    public async Task A_topic_without_an_end_within_a_year_is_not_made(string ends)
    {
        var client = await site.SignedInAsync();
        var answer = await client.PostAsJsonAsync(
            "/api/v1/topics", new { name = "Uji", query = "tanggul", purpose = "Uji", legal_basis = "Uji", owner = "sari", ends }, Token);
        Assert.Contains("ends", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_api_previews_a_query_as_the_screen_does()
    {
        var client = await site.SignedInAsync();
        var answer = await client.PostAsJsonAsync("/api/v1/topics/preview", new { query = "banjir" }, Token);
        var preview = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        var part = await TypeAsync("teks", new() { ["Form.Query"] = "banjir" });
        var shown = Regex.Match(part, "<strong>(?<n>[0-9.,]+)</strong>", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["n"].Value.Replace(".", "", StringComparison.Ordinal);
        Assert.Equal(shown, preview.GetProperty("found").GetRawText());
        Assert.NotEmpty(preview.GetProperty("overlaps").EnumerateArray());
        Assert.NotEmpty(preview.GetProperty("to_add").EnumerateArray());
        Assert.DoesNotMatch("@(?!warga-|…)[A-Za-z]", preview.GetProperty("newest").GetRawText());
    }

    [Fact]
    public async Task A_template_fills_the_form_with_the_agencys_own_name()
    {
        var client = await site.SignedInAsync();
        var page = await client.GetStringAsync(Page + "?contoh=nama-instansi", Token);
        Assert.DoesNotContain(TopicTemplate.AgencySlot, page, StringComparison.Ordinal);
        Assert.Matches("id=\"query\"[^>]*>&quot;[^&]+&quot;</textarea>", page);
    }

    async Task<string> TypeAsync(string side, Dictionary<string, string> fields)
    {
        var client = await site.SignedInAsync();
        var page = await client.GetStringAsync(Page, Token);
        var answer = await client.PostAsync($"/pantau/rakit?dari={side}", Fields(page, fields), Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Token);
    }

    static FormUrlEncodedContent Fields(string page, Dictionary<string, string> fields) =>
        new(fields.Append(KeyValuePair.Create("__RequestVerificationToken", RunningSite.Token(page))));
}
