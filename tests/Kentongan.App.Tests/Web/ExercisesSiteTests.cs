using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Accounts;
using Kentongan.App.Exercises;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Signals;
using Kentongan.Records;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Web;

/// <summary>An exercise through the API, as a team goes through it; the browser tests press the same buttons.</summary>
[Collection(SharedSite.Name)]
public sealed class ExercisesSiteTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    static int Id(JsonElement record) => record.GetProperty("id").GetProperty("value").GetInt32();

    static int TopicOf(JsonElement exercise) => exercise.GetProperty("topic").GetProperty("value").GetInt32();

    static async Task<JsonElement> PostAsync(HttpClient client, string path, object body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await client.PostAsJsonAsync("/api/v1" + path, body, Token);
        var text = await answer.Content.ReadAsStringAsync(Token);
        Assert.True(expected == answer.StatusCode, $"{path}: {answer.StatusCode} {text}");
        return JsonDocument.Parse(text.Length == 0 ? "null" : text).RootElement;
    }

    /// <summary>A flood that stands still and is then so many hours further; its posts have come.</summary>
    async Task<JsonElement> BegunAsync(HttpClient client, double hours, params (string Person, string Role)[] team)
    {
        var members = team.Length > 0 ? team : [("pemilik", Roles.Leader)];
        var exercise = await PostAsync(client, "/exercises", new { scenario = "flood", speed = 360, posts = 2_000, team = members.Select(member => new { person = member.Person, role = member.Role }) }, HttpStatusCode.Created);
        await PostAsync(client, $"/exercises/{Id(exercise)}/pause", new { });
        await PostAsync(client, $"/exercises/{Id(exercise)}/skip", new { hours });
        await site.Services.GetRequiredService<ExercisePlaying>().PlayDueAsync(Token);
        return exercise;
    }

    /// <summary>Plays until somebody has looked for signals up to now.</summary>
    async Task LookedAsync(JsonElement exercise)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var (exercises, pulses) = (scope.ServiceProvider.GetRequiredService<IRecords<Exercise>>(), scope.ServiceProvider.GetRequiredService<IRecords<ExercisePulse>>());
        var found = (await exercises.FindAsync(Id(exercise), Token))!;
        for (var story = found.StoryAt(TimeProvider.System.GetUtcNow()); (await pulses.FindAsync(ExercisePulse.KeyOf(found.Id), Token))?.LookedAt is not { } looked || looked < story.AddMinutes(-30);)
        {
            await Task.Delay(200, Token);
            await site.Services.GetRequiredService<ExercisePlaying>().PlayDueAsync(Token);
        }
    }

    [Fact]
    public async Task A_team_is_asked_answers_and_gets_a_report_in_every_format()
    {
        var client = await site.SignedInAsync();
        var exercise = await BegunAsync(client, 12);
        var path = $"/exercises/{Id(exercise)}";
        var injects = await client.GetFromJsonAsync<JsonElement>("/api/v1" + path + "/injects", Token);
        Assert.True(injects.GetArrayLength() >= 4);
        await PostAsync(client, path + "/injects/1/answer", new { text = "Pesan pertama terbit pukul 03.30." });
        var issue = await PostAsync(client, "/issues", new { title = "Banjir", reason = "puncak", topic = TopicOf(exercise), level = "elevated", grounds = "none" }, HttpStatusCode.Created);
        Assert.True(issue.GetProperty("is_rehearsal").GetBoolean());
        var ended = await PostAsync(client, path + "/stop", new { });
        Assert.Equal("ended", ended.GetProperty("status").GetString());
        var report = await client.GetFromJsonAsync<JsonElement>("/api/v1" + path + "/report", Token);
        Assert.Equal($"/isu/{Id(issue)}", report.GetProperty("times")[0].GetProperty("proof").GetString());
        Assert.Equal(1, report.GetProperty("injects").GetProperty("done").GetInt32());
        Assert.InRange(report.GetProperty("score").GetDouble(), 0, 100);

        var html = await client.GetStringAsync($"/latihan/{Id(exercise)}/laporan.html", Token);
        Assert.Contains("LATIHAN", html, StringComparison.Ordinal);
        var docx = await client.GetByteArrayAsync($"/latihan/{Id(exercise)}/laporan.docx", Token);
        Assert.Contains("LATIHAN", Printing.DocxText.Of(docx), StringComparison.Ordinal);
        var pdf = await client.GetAsync($"/latihan/{Id(exercise)}/laporan.pdf", Token);
        Assert.Equal("%PDF"u8.ToArray(), (await pdf.Content.ReadAsByteArrayAsync(Token))[..4]);
        Assert.Contains("LATIHAN", pdf.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        var trace = await site.Services.GetRequiredService<IAuditLog>().LatestAsync(60, Token);
        Assert.All(["exercise.begin", "exercise.skip", "exercise.answer", "exercise.stop", "export.exercise"], action => Assert.Contains(trace, line => line.Action == action && line.Subject == $"exercise:{Id(exercise)}"));
    }

    [Fact]
    public async Task Nothing_of_an_exercise_leaves_by_mail_telegram_or_webhook()
    {
        var client = await site.SignedInAsync();
        var exercise = await BegunAsync(client, 0.1);
        var topic = TopicOf(exercise);
        await LookedAsync(exercise);
        foreach (var (kind, target) in new[] { ("email", "humas@kota.example"), ("telegram", "-100123"), ("webhook", "https://kota.example/kabar") })
        {
            await PostAsync(client, $"/topics/{topic}/signal-rule/routes", new { kind, target, least = 0, language = "id", secret = "rahasia-yang-panjang", is_live = true });
        }

        await PostAsync(client, $"/exercises/{Id(exercise)}/skip", new { hours = 24 });
        await LookedAsync(exercise);
        await using var scope = site.Services.CreateAsyncScope();
        var signals = (await scope.ServiceProvider.GetRequiredService<IRecords<Signal>>().AllAsync(null, Token)).Where(signal => signal.Topic.Value == topic).ToList();
        var outbox = (await scope.ServiceProvider.GetRequiredService<IRecords<Delivery>>().AllAsync(null, Token)).Where(delivery => delivery.Topic?.Value == topic).ToList();
        Assert.NotEmpty(signals);
        Assert.All(signals, signal => Assert.True(signal.IsRehearsal));
        Assert.Equal([AlertKind.Email, AlertKind.Telegram, AlertKind.Webhook], outbox.Select(delivery => delivery.Route.Kind).Distinct().Order());
        Assert.All(outbox, delivery => Assert.Equal((true, DeliveryStatus.DryRun, 0), (delivery.IsRehearsal, delivery.Status, delivery.Attempts)));
    }

    [Fact]
    public async Task The_clock_of_an_issue_runs_with_the_story_and_what_it_tells_stays_inside()
    {
        var client = await site.SignedInAsync();
        await Walking.DoAsync(client, "/api/v1/clock-rule/routes", new { kind = "email", target = "cerita@kota.example", least = 0, language = "id", is_live = true });
        var exercise = await BegunAsync(client, 9);
        var issue = await PostAsync(client, "/issues", new { title = "Banjir di cerita", reason = "puncak", topic = TopicOf(exercise), level = "elevated", grounds = "none" }, HttpStatusCode.Created);
        await using var scope = site.Services.CreateAsyncScope();
        var found = (await scope.ServiceProvider.GetRequiredService<IRecords<Exercise>>().FindAsync(Id(exercise), Token))!;
        var (opened, due) = (issue.GetProperty("opened_at").GetDateTimeOffset(), issue.GetProperty("due_at").GetDateTimeOffset());
        Assert.Equal(found.StoryAt(TimeProvider.System.GetUtcNow()), opened);
        Assert.Equal(TimeSpan.FromHours(3), due - opened);
        Assert.DoesNotContain("tag bad", await client.GetStringAsync($"/isu/{Id(issue)}", Token), StringComparison.Ordinal);
        await PostAsync(client, $"/exercises/{Id(exercise)}/skip", new { hours = 4 });
        Assert.Contains("tag bad", await client.GetStringAsync($"/isu/{Id(issue)}", Token), StringComparison.Ordinal);
        await LookedAsync(exercise);
        await scope.ServiceProvider.GetRequiredService<AlertOutbox>().SendDueAsync(Token);
        var told = (await scope.ServiceProvider.GetRequiredService<IRecords<Delivery>>().AllAsync(null, Token))
            .Single(delivery => delivery.Subject == $"issue:{Id(issue)}" && delivery.Route.Target == "cerita@kota.example");
        Assert.Equal((true, DeliveryStatus.DryRun, 0), (told.IsRehearsal, told.Status, told.Attempts));
        Assert.StartsWith("[LATIHAN] Tenggat lewat", told.Title, StringComparison.Ordinal);
        Assert.True((await client.DeleteAsync("/api/v1/clock-rule/routes/" + Uri.EscapeDataString("Email:cerita@kota.example"), Token)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task What_a_team_makes_stays_inside_and_carries_the_mark()
    {
        var client = await site.SignedInAsync();
        var exercise = await BegunAsync(client, 9);
        var topic = TopicOf(exercise);
        var claim = await PostAsync(client, "/claims", new { text = "Pintu air sengaja dibuka", kind = "fact", topic }, HttpStatusCode.Created);
        Assert.True(claim.GetProperty("is_rehearsal").GetBoolean());
        var content = await PostAsync(client, "/contents", new { title = "Kabar", topic, variants = new[] { new { channel = "x", text = "Posko buka." } } }, HttpStatusCode.Created);
        Assert.True(content.GetProperty("is_rehearsal").GetBoolean());
        var review = await client.GetAsync($"/api/v1/claims/{Id(claim)}/claim-review", Token);
        Assert.Equal(HttpStatusCode.Conflict, review.StatusCode);
        Assert.Contains("claim.rehearsal", await review.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        var csv = await client.GetAsync($"/api/v1/topics/{topic}/posts.csv", Token);
        Assert.StartsWith("LATIHAN-", csv.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        var lines = (await csv.Content.ReadAsStringAsync(Token)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 20);
        Assert.EndsWith(",LATIHAN", lines[1], StringComparison.Ordinal);
        foreach (var page in new[] { $"/latihan/{Id(exercise)}", $"/latihan/{Id(exercise)}/laporan", $"/klaim/{Id(claim)}", $"/konten/{Id(content)}", $"/topik/{topic}" })
        {
            Assert.Matches("LATIHAN|REHEARSAL", await client.GetStringAsync(page, Token));
        }
    }

    [Fact]
    public async Task The_posts_of_an_exercise_are_mentions_of_its_topic_alone()
    {
        var client = await site.SignedInAsync();
        var before = await CountAsync(client, 1);
        var first = await BegunAsync(client, 6);
        var second = await BegunAsync(client, 6);
        Assert.Equal(before, await CountAsync(client, 1));
        Assert.NotEqual(TopicOf(first), TopicOf(second));
        Assert.InRange(await CountAsync(client, TopicOf(first)), 20, 2_000);

        async Task<long> CountAsync(HttpClient asker, int topic) =>
            (await asker.GetFromJsonAsync<JsonElement>($"/api/v1/topics/{topic}/posts?from=2020-01-01&until=2030-01-01&size=1", Token)).GetProperty("total").GetInt64();
    }

    [Fact]
    public async Task Injects_reach_their_role_and_the_good_answer_is_the_trainers_until_the_end()
    {
        await site.AddColleagueAsync("juru-bicara", Roles.Spokesperson);
        await site.AddColleagueAsync("penonton", Roles.MediaAnalyst);
        var trainer = await site.SignedInAsync();
        using var spokesperson = await site.SignedInAsync("juru-bicara");
        using var onlooker = await site.SignedInAsync("penonton");
        var exercise = await BegunAsync(trainer, 7, ("juru-bicara", Roles.Spokesperson), ("pemilik", Roles.Leader), ("pemilik", Roles.SocialMediaAdmin));
        var path = $"/exercises/{Id(exercise)}";
        var theirs = await spokesperson.GetFromJsonAsync<JsonElement>("/api/v1" + path + "/injects", Token);
        Assert.All(theirs.EnumerateArray(), inject => Assert.NotEqual(Roles.Leader, inject.GetProperty("role").GetString()));
        Assert.All(theirs.EnumerateArray(), inject => Assert.Equal("", inject.GetProperty("english").GetProperty("expected").GetString()));
        Assert.Contains(theirs.EnumerateArray(), inject => inject.GetProperty("role").GetString() == Roles.Spokesperson);
        Assert.Equal(0, (await onlooker.GetFromJsonAsync<JsonElement>("/api/v1" + path + "/injects", Token)).GetArrayLength());
        Assert.All((await trainer.GetFromJsonAsync<JsonElement>("/api/v1" + path + "/injects", Token)).EnumerateArray(), inject => Assert.NotEqual("", inject.GetProperty("english").GetProperty("expected").GetString()));
        await PostAsync(spokesperson, path + "/stop", new { }, HttpStatusCode.BadRequest);
        await PostAsync(spokesperson, path + "/injects/1/answer", new { text = "ya" }, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Another_agency_sees_no_exercise()
    {
        var owner = await site.SignedInAsync();
        var exercise = await BegunAsync(owner, 2);
        await site.AddPersonAsync("pelatih-lain", "Dinas Lain Latihan", Roles.MediaAnalyst, Roles.Leader);
        using var other = await site.SignedInAsync("pelatih-lain");
        Assert.Equal(0, (await other.GetFromJsonAsync<JsonElement>("/api/v1/exercises", Token)).GetArrayLength());
        foreach (var path in new[] { $"/api/v1/exercises/{Id(exercise)}", $"/api/v1/exercises/{Id(exercise)}/report", $"/latihan/{Id(exercise)}", $"/latihan/{Id(exercise)}/laporan.html", $"/latihan/{Id(exercise)}/aliran" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path, Token)).StatusCode);
        }
    }

    [Fact]
    public async Task Who_may_decide_is_enforced_by_the_page_and_by_the_api()
    {
        await site.AddColleagueAsync("analis-saja", Roles.MediaAnalyst);
        await site.AddColleagueAsync("kabid", Roles.Approver);
        var owner = await site.SignedInAsync();
        using var analyst = await site.SignedInAsync("analis-saja");
        using var second = await site.SignedInAsync("kabid");
        await using var scope = site.Services.CreateAsyncScope();
        var issues = scope.ServiceProvider.GetRequiredService<IRecords<Issue>>();
        var opened = await PostAsync(owner, "/issues", new { title = "Air berhenti", reason = "ramai", level = "elevated", grounds = "none" }, HttpStatusCode.Created);
        var issue = (await issues.FindAsync(Id(opened), Token))!;
        Assert.True(await issues.ChangeAsync(issue with { Level = IssueLevel.High, LevelSince = issue.OpenedAt }, Token));
        var decision = new { outcome = "service_fixed", reason = "pompa diganti" };
        var refused = await PostAsync(analyst, $"/issues/{Id(opened)}/decision", decision, HttpStatusCode.BadRequest);
        Assert.Equal("issue.not-yours-to-decide", refused.GetProperty("code").GetString());
        Assert.Contains("id=\"not-decider\"", await analyst.GetStringAsync($"/isu/{Id(opened)}", Token), StringComparison.Ordinal);
        Assert.Null((await PostAsync(second, $"/issues/{Id(opened)}/decision", decision)).GetProperty("decision").GetString());
        Assert.Equal("issue.second-decider", (await PostAsync(second, $"/issues/{Id(opened)}/decision", decision, HttpStatusCode.BadRequest)).GetProperty("code").GetString());
        var taken = (await PostAsync(owner, $"/issues/{Id(opened)}/decision", decision)).GetProperty("decision");
        Assert.Equal(("pemilik", "kabid"), (taken.GetProperty("by").GetString(), taken.GetProperty("beside").GetString()));
        var page = await owner.GetStringAsync($"/isu/{Id(opened)}", Token);
        Assert.Contains("kabid", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"not-decider\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_exercises_stand_side_by_side()
    {
        var client = await site.SignedInAsync();
        var numbers = new List<int>();
        for (var i = 0; i < 2; i++)
        {
            var exercise = await BegunAsync(client, 8);
            await PostAsync(client, $"/exercises/{Id(exercise)}/stop", new { });
            numbers.Add(Id(exercise));
        }

        var page = await client.GetStringAsync($"/latihan/banding?no={numbers[0]}&no={numbers[1]}", Token);
        Assert.All(numbers, number => Assert.Contains($"/latihan/{number}/laporan", page, StringComparison.Ordinal));
    }
}
