using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kentongan.App.Accounts;
using Kentongan.Records;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Web;

/// <summary>"Every step is a screen, an API call and an audit entry": the deeds are read from the code, walked, and looked for in the audit log.</summary>
[Collection(SharedSite.Name)]
public sealed partial class DeskWalkTests(RunningSite site)
{
    const int Lines = 400;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The names under which a file writes deeds into the audit log.</summary>
    static SortedSet<string> DeedsIn(params string[] parts) => new(
        Deed().Matches(File.ReadAllText(Path.Combine([Repository.App, .. parts]))).Select(match => match.Groups["deed"].Value), StringComparer.Ordinal);

    static SortedSet<string> OnScreens() => new(
        Directory.EnumerateFiles(Path.Combine(Repository.App, "Pages"), "*", SearchOption.AllDirectories).Select(File.ReadAllText).SelectMany(text => Deed().Matches(text)).Select(match => match.Groups["deed"].Value), StringComparer.Ordinal);

    [Fact]
    public void Every_deed_on_complaints_and_feedback_is_on_a_screen_too()
    {
        var api = DeedsIn("Api", "ComplaintsApi.cs").Concat(DeedsIn("Api", "FeedbackApi.cs")).ToList();
        Assert.True(api.Count >= 14);
        Assert.Empty(api.Except(OnScreens()));
    }

    [Fact]
    public async Task Every_deed_of_the_API_on_complaints_leaves_its_line()
    {
        var client = await site.SignedInAsync();
        var number = await ImportAsync(client, "WA");
        var one = $"/api/v1/complaints/{number}";
        await DoAsync(client, one + "/forward", new { to = "Dinas" });
        await DoAsync(client, one + "/follow-up", new { answer = "ditambal" });
        await DoAsync(client, one + "/reopen", new { reason = "belum" });
        var issue = await DoAsync(client, "/api/v1/complaints/issue", new { complaints = new[] { number }, title = "Jalan", reason = "aduan", level = "watch", grounds = "none" });
        await DoAsync(client, one + "/leave-issue", new { reason = "lain" });
        await DoAsync(client, $"/api/v1/complaints/issue/{issue.GetProperty("id").GetProperty("value").GetInt32()}", new { complaints = new[] { number } });
        await DoAsync(client, one + "/closure", new { reason = "selesai" });
        await DoAsync(client, "/api/v1/complaints/questions", new { topic = 1, days = 7 });
        await DoAsync(client, "/api/v1/holidays", new { date = "2027-09-14", is_off = true, kind = "local", name = "Hari jadi", reason = "Perwali" });
        var written = await WrittenAsync();
        Assert.Empty(DeedsIn("Api", "ComplaintsApi.cs").Except(written));
        Assert.All((string[])["complaint.import", "complaint.questions", "complaint.to-issue", "issue.open", "issue.evidence", "import.upload", "import.start"], action => Assert.Contains(action, written));
    }

    [Fact]
    public async Task Every_step_on_the_screens_of_complaints_leaves_the_same_line()
    {
        var client = await site.SignedInAsync();
        var number = await ImportAsync(client, "WB");
        var page = $"/aduan/{number}";
        await StepAsync(client, page, "forward", "complaint.forward", ("To", "Dinas"), ("Note", ""));
        await StepAsync(client, page, "follow-up", "complaint.follow-up", ("Answer", "ditambal"));
        await StepAsync(client, page, "reopen", "complaint.reopen", ("ReopenReason", "belum"));
        await StepAsync(client, $"/aduan/satukan?nomor={number}", "new", "complaint.to-issue", ("Input.Title", "Jalan"), ("Input.Reason", "aduan"), ("Input.Level", "1"), ("Input.Owner", "pemilik"));
        await StepAsync(client, page, "leave", "complaint.leave-issue", ("LeaveReason", "lain perihal"));
        await StepAsync(client, page, "close", "complaint.close", ("CloseReason", "selesai"));
        await StepAsync(client, "/pengaturan/hari-libur", "holiday", "holiday.set", ("Input.Date", "2027-09-15"), ("Input.Off", "true"), ("Input.Kind", "2"), ("Input.Name", "Hari jadi"), ("Input.Reason", "Perwali"));
    }

    [Fact]
    public async Task Every_step_of_feedback_leaves_its_line_on_screen_and_by_API()
    {
        await site.AddColleagueAsync("penyetuju-jejak", Roles.Approver);
        var client = await site.SignedInAsync();
        using var approver = await site.SignedInAsync("penyetuju-jejak");
        var number = await ImportAsync(client, "WC");
        var (_, begun) = await StepAsync(client, $"/umpan-balik/baru?nomor={number}", "begin", "feedback.begin", ("Input.Theme", "Jalan"), ("Input.Summary", "rusak"), ("Input.Responsible", "Dinas"));
        var page = begun.Split('?')[0];
        await StepAsync(client, page, "draft", "feedback.draft");
        await StepAsync(client, page, "extend", "feedback.extend", ("ExtendReason", "menunggu data"));
        await StepAsync(client, page, "answer", "feedback.answer", ("Text", "Ditambal Desember."));
        await StepAsync(client, page, "return", "feedback.return", ("ReturnReason", "kurang jelas"));
        await StepAsync(client, page, "answer", "feedback.answer", ("Text", "Ditambal 8 Desember."));
        await StepAsync(approver, page, "approve", "feedback.approve");
        await StepAsync(approver, page, "publish", "feedback.publish", ("Where", "https://kota.example/jalan"));
        var (_, second) = await StepAsync(client, $"/umpan-balik/baru?nomor={number}", "begin", "feedback.begin", ("Input.Theme", "Jalan"), ("Input.Summary", "rusak"), ("Input.Responsible", "Dinas"));
        await StepAsync(client, second.Split('?')[0], "withdraw", "feedback.withdraw", ("WithdrawReason", "ganda"));
        Assert.Empty(DeedsIn("Api", "FeedbackApi.cs").Except(await WrittenAsync()));
    }

    [Fact]
    public async Task Several_issues_are_dealt_with_at_once_and_each_leaves_its_line()
    {
        var client = await site.SignedInAsync();
        var issues = new List<int>();
        foreach (var title in (string[])["Satu", "Dua"])
        {
            issues.Add((await DoAsync(client, "/api/v1/issues", new { title, reason = "uji", level = "watch", grounds = "none" })).GetProperty("id").GetProperty("value").GetInt32());
        }

        var chosen = issues.Select(issue => ("Input.Chosen", issue.ToString(CultureInfo.InvariantCulture))).ToArray();
        var refused = await SubmitAsync(client, "/isu", "bulk", [.. chosen, ("Input.Do", "close"), ("Input.Text", "")]);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        await SubmitAsync(client, "/isu", "bulk", [.. chosen, ("Input.Do", "assign"), ("Input.Text", "rina")]);
        await SubmitAsync(client, "/isu", "bulk", [.. chosen, ("Input.Do", "note"), ("Input.Text", "dilihat")]);
        await SubmitAsync(client, "/isu", "bulk", [.. chosen, ("Input.Do", "close"), ("Input.Text", "cukup dipantau")]);
        var lines = await site.Services.GetRequiredService<IAuditLog>().LatestAsync(Lines, Token);
        Assert.All(issues, issue => Assert.All((string[])["issue.assign", "issue.note", "issue.close"], action => Assert.Contains(lines, line => line.Action == action && line.Subject == $"issue:{issue}")));
    }

    [Fact]
    public async Task Tasks_are_given_and_done_and_a_mandate_that_says_nothing_is_refused_beside_its_form()
    {
        var client = await site.SignedInAsync();
        var issue = (await DoAsync(client, "/api/v1/issues", new { title = "Tugas", reason = "uji", level = "watch", grounds = "none" })).GetProperty("id").GetProperty("value").GetInt32();
        await DoAsync(client, $"/api/v1/issues/{issue}/tasks", new { text = "Hubungi dinas", owner = "rina", hours = 4 });
        await DoAsync(client, $"/api/v1/issues/{issue}/tasks/1/done", new { });
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync($"/api/v1/issues/{issue}/tasks/1/done", new { }, Token)).StatusCode);
        Assert.Contains("Hubungi dinas", await client.GetStringAsync($"/isu/{issue}", Token), StringComparison.Ordinal);
        var wrong = await SubmitAsync(client, "/pengaturan/mandat", "mandate", ("Input.Number", "0"), ("Input.Subject", "Air"), ("Input.Words", "air"), ("Input.Region", "33-71"), ("Input.Lead", "1"));
        Assert.Contains("33.71.02", await wrong.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        await StepAsync(client, "/pengaturan/mandat", "mandate", "mandate.write", ("Input.Number", "0"), ("Input.Subject", "Air"), ("Input.Words", "air, pdam"), ("Input.Region", "33.71"), ("Input.Lead", "1"));
        Assert.Contains("issue.task", await WrittenAsync());
    }

    async Task<SortedSet<string>> WrittenAsync() =>
        new((await site.Services.GetRequiredService<IAuditLog>().LatestAsync(Lines, Token)).Select(line => line.Action), StringComparer.Ordinal);

    static Task<JsonElement> DoAsync(HttpClient client, string address, object deed) => Walking.DoAsync(client, address, deed);

    Task<(AuditEntry Line, string Leads)> StepAsync(HttpClient client, string page, string form, string action, params (string Name, string Value)[] fields) =>
        Walking.StepAsync(site, client, page, form, action, fields);

    static Task<HttpResponseMessage> SubmitAsync(HttpClient client, string page, string form, params (string Name, string Value)[] fields) =>
        Walking.SubmitAsync(client, page, form, fields);

    static Task<int> ImportAsync(HttpClient client, string series) => Walking.ComplaintAsync(client, series);

    [GeneratedRegex(@"""(?<deed>(?:complaint|feedback|holiday)\.[a-z-]+)""(?!\s*:)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Deed();
}
