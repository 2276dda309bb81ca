using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Web;

/// <summary>The flood that every site of these tests is loaded with raises signals; people deal with them through the API.</summary>
[Collection(SharedSite.Name)]
public sealed class SignalsSiteTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    static async Task<List<JsonElement>> SignalsAsync(HttpClient client) =>
        [.. (await client.GetFromJsonAsync<JsonElement>("/api/v1/signals", Token)).EnumerateArray()];

    async Task<HttpClient> LookedAsync()
    {
        var client = await site.SignedInAsync();
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/api/v1/signals/look", new { }, Token)).StatusCode);
        return client;
    }

    [Fact]
    public async Task The_flood_of_the_rehearsal_is_noticed_once_and_explains_itself()
    {
        var client = await LookedAsync();
        var signals = await SignalsAsync(client);
        await client.PostAsJsonAsync("/api/v1/signals/look", new { }, Token);
        Assert.Equal(signals.Count, (await SignalsAsync(client)).Count);
        var peak = signals.First(signal => signal.GetProperty("seen").GetProperty("kind").GetString() == "peak");
        Assert.True(peak.GetProperty("is_rehearsal").GetBoolean());
        var page = await client.GetStringAsync($"/sinyal/{peak.GetProperty("id").GetProperty("value").GetInt32()}", Token);
        Assert.Matches("simpangan baku|standard deviations", page);
        Assert.Matches(@"/topik/\d+/kiriman\?from=", page);
        Assert.Matches("LATIHAN|REHEARSAL", page);
    }

    [Fact]
    public async Task A_signal_becomes_an_issue_with_its_evidence_pinned()
    {
        var client = await LookedAsync();
        var signal = (await SignalsAsync(client)).First(signal => signal.GetProperty("status").GetString() == "open").GetProperty("id").GetProperty("value").GetInt32();
        var answer = await client.PostAsJsonAsync("/api/v1/signals/issue", new { signals = new[] { signal }, title = "Banjir", reason = "puncak", level = "watch", grounds = "none" }, Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var issue = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.Equal($"/sinyal/{signal}", issue.GetProperty("evidence")[0].GetProperty("address").GetString());
        Assert.True(issue.GetProperty("is_rehearsal").GetBoolean());
        Assert.Equal("in_issue", (await client.GetFromJsonAsync<JsonElement>($"/api/v1/signals/{signal}", Token)).GetProperty("status").GetString());
        var trace = await site.Services.GetRequiredService<IAuditLog>().LatestAsync(20, Token);
        Assert.Contains(trace, line => line.Action == "signal.to-issue" && line.Subject == $"signal:{signal}");
    }

    [Fact]
    public async Task The_brief_of_an_issue_counts_from_what_its_signals_saw()
    {
        var client = await LookedAsync();
        var signals = await SignalsAsync(client);
        var peak = signals.First(signal => signal.GetProperty("seen").GetProperty("kind").GetString() == "peak" && signal.GetProperty("status").GetString() == "open");
        var (number, from) = (peak.GetProperty("id").GetProperty("value").GetInt32(), peak.GetProperty("seen").GetProperty("from").GetDateTimeOffset());
        var issue = await (await client.PostAsJsonAsync("/api/v1/signals/issue", new { signals = new[] { number }, title = "Puncak", reason = "puncak", level = "watch", grounds = "none" }, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.NotEqual("none", issue.GetProperty("spread").GetString());
        var words = new { top_line = "Banjir.", what_happened = "", is_criticism_valid = "no", criticism_answer = "", responsibility = "unknown", confidence = 1, unknowns = "", options = "", recommendation = "", decision_needed = "" };
        var brief = await (await client.PostAsJsonAsync($"/api/v1/issues/{issue.GetProperty("id").GetProperty("value").GetInt32()}/brief", words, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
        var counted = brief.GetProperty("counted");
        Assert.True(counted.GetProperty("from").GetDateTimeOffset() <= from);
        Assert.True(counted.GetProperty("scale")[0].GetProperty("value").GetDouble() >= peak.GetProperty("seen").GetProperty("count").GetInt64());
    }

    [Fact]
    public async Task A_back_test_says_what_a_threshold_would_have_raised()
    {
        var client = await LookedAsync();
        var low = await client.GetFromJsonAsync<JsonElement>("/api/v1/topics/1/signal-backtest?kind=peak&threshold=3", Token);
        var high = await client.GetFromJsonAsync<JsonElement>("/api/v1/topics/1/signal-backtest?kind=peak&threshold=10", Token);
        Assert.True(low.GetProperty("raised").GetInt32() >= high.GetProperty("raised").GetInt32());
        Assert.Equal(low.GetProperty("raised").GetInt32(), low.GetProperty("signals").GetArrayLength());
        Assert.True(low.GetProperty("raised").GetInt32() > 0);
    }

    [Fact]
    public async Task A_rule_never_tells_its_secret()
    {
        var client = await site.SignedInAsync();
        var answer = await client.PostAsJsonAsync("/api/v1/topics/1/signal-rule/routes", new { kind = "webhook", target = "https://kota.example/kabar", least = 3.5, language = "id", secret = "rahasia-yang-panjang", is_live = false }, Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var rule = await client.GetStringAsync("/api/v1/topics/1/signal-rule", Token);
        Assert.Contains("kota.example", rule, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", rule, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.DeleteAsync("/api/v1/topics/1/signal-rule/routes/" + Uri.EscapeDataString("Webhook:https://kota.example/kabar"), Token)).StatusCode);
    }

    [Fact]
    public async Task Another_agency_sees_no_signal_and_no_rule()
    {
        await LookedAsync();
        await site.AddPersonAsync("tetangga-sinyal", "Instansi sinyal tetangga", Roles.MediaAnalyst);
        var client = await site.SignedInAsync("tetangga-sinyal");
        Assert.Empty(await SignalsAsync(client));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/signals/1", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/sinyal/1", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/topics/1/signal-rule", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsJsonAsync("/api/v1/signals/merge", new { signals = new[] { 1, 2 } }, Token)).StatusCode);
    }

    [Fact]
    public async Task Open_pages_are_told_how_many_signals_wait()
    {
        var client = await LookedAsync();
        using var answer = await client.GetAsync("/sinyal/aliran", HttpCompletionOption.ResponseHeadersRead, Token);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(Token));
        Assert.Equal("event: now", await reader.ReadLineAsync(Token));
        Assert.Contains("\"waiting\"", await reader.ReadLineAsync(Token), StringComparison.Ordinal);
    }
}
