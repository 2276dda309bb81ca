using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Accounts;
using Kentongan.Calendars;
using Kentongan.Decide.Feedback;
using Kentongan.Decide.Issues;
using Kentongan.Records;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Web;

/// <summary>From what people say to an answer that everybody can read: through the API, on the screens, and on the page without a session.</summary>
[Collection(SharedSite.Name)]
public sealed class FeedbackSiteTests(RunningSite site)
{
    static readonly string[] _answer = ["Benar: truk kurang.", "Mulai 8 Desember diangkut tiap hari."];

    static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A line that belongs to no rehearsal, as real complaints would give.</summary>
    async Task<int> BegunAsync(string theme, long complaints)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var now = TimeProvider.System.GetUtcNow();
        var begin = new BeginFeedback
        {
            Theme = theme, Summary = "Sampah tidak diangkut.", Responsible = "Dinas Lingkungan Hidup", Counts = new(complaints, 0, 0), AgencyId = 1, By = "rina",
            Evidence = [Evidence.Pin($"{complaints} aduan", "/aduan", "isi", "rina", now)],
        };
        return (await scope.ServiceProvider.GetRequiredService<IRecords<PolicyFeedback>>().AddAsync(begin.Decide(now).Value!, Token)).Number;
    }

    async Task<HttpClient> ApproverAsync()
    {
        await site.AddColleagueAsync("penyetuju-umpan", Roles.Approver);
        return await site.SignedInAsync("penyetuju-umpan");
    }

    [Fact]
    public async Task Feedback_is_answered_approved_by_another_and_open_to_everybody()
    {
        var author = await site.SignedInAsync();
        using var approver = await ApproverAsync();
        var line = $"/api/v1/feedback/{await BegunAsync("Jadwal angkut sampah", 31)}";
        using var visitor = site.Visitor();
        Assert.DoesNotContain("Jadwal angkut sampah", await visitor.GetStringAsync("/keterbukaan", Token), StringComparison.Ordinal);
        var draft = await (await author.PostAsync(line + "/draft", null, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
        var machine = draft.GetProperty("answer").GetProperty("text").GetString();
        Assert.Equal(HttpStatusCode.BadRequest, (await author.PostAsJsonAsync(line + "/answer", new { answer = machine }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await author.PostAsJsonAsync(line + "/answer", new { answer = _answer[0] }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await author.PostAsync(line + "/approval", null, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await approver.PostAsync(line + "/approval", null, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await approver.PostAsJsonAsync(line + "/publication", new { address = "https://kota.example/jawaban" }, Token)).StatusCode);
        var open = await visitor.GetStringAsync("/keterbukaan", Token);
        Assert.Contains(_answer[0], open, StringComparison.Ordinal);
        Assert.Contains("https://kota.example/jawaban", open, StringComparison.Ordinal);
        Assert.DoesNotContain("penyetuju-umpan", open, StringComparison.Ordinal);
        var json = await visitor.GetFromJsonAsync<JsonElement>("/keterbukaan.json", Token);
        var listed = json.GetProperty("feedback").EnumerateArray().Single(each => each.GetProperty("theme").GetString() == "Jadwal angkut sampah");
        Assert.Equal(31, listed.GetProperty("voices").GetInt32());
        var trace = (await site.Services.GetRequiredService<IAuditLog>().LatestAsync(40, Token)).Where(entry => entry.Subject == line["/api/v1/".Length..].Replace('/', ':')).Select(entry => entry.Action).ToList();
        Assert.All((string[])["feedback.draft", "feedback.answer", "feedback.approve", "feedback.publish"], action => Assert.Contains(action, trace));
    }

    [Fact]
    public async Task Fewer_than_ten_voices_are_not_told_in_numbers()
    {
        var author = await site.SignedInAsync();
        using var approver = await ApproverAsync();
        var line = $"/api/v1/feedback/{await BegunAsync("Trotoar sempit", 4)}";
        await author.PostAsJsonAsync(line + "/answer", new { answer = _answer[1] }, Token);
        await approver.PostAsync(line + "/approval", null, Token);
        await approver.PostAsJsonAsync(line + "/publication", new { address = "https://kota.example/trotoar" }, Token);
        using var visitor = site.Visitor();
        var listed = (await visitor.GetFromJsonAsync<JsonElement>("/keterbukaan.json", Token)).GetProperty("feedback").EnumerateArray().Single(each => each.GetProperty("theme").GetString() == "Trotoar sempit");
        Assert.Equal(JsonValueKind.Null, listed.GetProperty("voices").ValueKind);
    }

    [Fact]
    public async Task A_line_begins_from_a_topic_and_that_of_a_rehearsal_is_never_published()
    {
        var client = await site.SignedInAsync();
        using var approver = await ApproverAsync();
        var nothing = await client.PostAsJsonAsync("/api/v1/feedback", new { theme = "x", summary = "x", responsible = "x" }, Token);
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        var answer = await client.PostAsJsonAsync("/api/v1/feedback", new { theme = "Air bersih", summary = "Air tidak mengalir.", responsible = "PDAM", topic = 1 }, Token);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var begun = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.True(begun.GetProperty("is_rehearsal").GetBoolean());
        Assert.True(begun.GetProperty("counts").GetProperty("posts").GetInt64() > 0);
        var line = answer.Headers.Location!.OriginalString;
        await client.PostAsJsonAsync(line + "/answer", new { answer = _answer[1] }, Token);
        await approver.PostAsync(line + "/approval", null, Token);
        Assert.Equal(HttpStatusCode.BadRequest, (await approver.PostAsJsonAsync(line + "/publication", new { address = "https://kota.example/air" }, Token)).StatusCode);
        Assert.Matches("LATIHAN|REHEARSAL", await client.GetStringAsync(line.Replace("/api/v1/feedback", "/umpan-balik", StringComparison.Ordinal), Token));
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("json", "application/json")]
    public async Task The_register_leaves_as_a_file_and_the_audit_log_knows(string format, string type)
    {
        await BegunAsync("=HYPERLINK(\"http://jahat\")", 12);
        var client = await site.SignedInAsync();
        var answer = await client.GetAsync($"/api/v1/feedback.{format}", Token);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var body = await answer.Content.ReadAsByteArrayAsync(Token);
        Assert.True(body.Length > 100);
        if (format == "csv")
        {
            var text = System.Text.Encoding.UTF8.GetString(body);
            Assert.StartsWith("number,theme,summary,responsible", text.TrimStart('\uFEFF'), StringComparison.Ordinal);
            Assert.DoesNotContain(",=HYPERLINK", text, StringComparison.Ordinal);
        }

        Assert.Contains(await site.Services.GetRequiredService<IAuditLog>().LatestAsync(10, Token), entry => entry.Action == "export.feedback" && entry.Detail == format);
    }

    [Fact]
    public async Task The_transparency_page_needs_no_session_and_names_no_rehearsal()
    {
        using var visitor = site.Visitor();
        var page = await visitor.GetStringAsync("/keterbukaan", Token);
        Assert.DoesNotContain(RunningSite.Rehearsal.Scenario.Topic.Name, page, StringComparison.Ordinal);
        Assert.Contains("180", page, StringComparison.Ordinal);
        Assert.Equal(3, (await visitor.GetFromJsonAsync<JsonElement>("/keterbukaan.json", Token)).GetProperty("errors").GetArrayLength());
    }
}
