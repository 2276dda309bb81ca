using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Accounts;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Briefs;
using Kentongan.Decide.Claims;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Signals;
using Kentongan.Records;
using Kentongan.Storage.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Web;

/// <summary>
/// Every deed on signals, issues, briefs, claims and alerts is done through its form by somebody who may, and through the same form by an auditor who may
/// not. The deeds are read from the code: a new one without a step here, without a line in the audit log, or without its reason there, fails.
/// </summary>
[Collection(SharedSite.Name)]
public sealed class EveryDeedTests(RunningSite site)
{
    static readonly string?[] _rooms = [typeof(Issue).Namespace, typeof(Signal).Namespace, typeof(Claim).Namespace, typeof(IssueBrief).Namespace, typeof(ClockRule).Namespace];

    readonly HashSet<Type> _walked = [];
    HttpClient _owner = null!, _head = null!, _stranger = null!;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Types that decide: a public Decide or Begin that answers with a decision.</summary>
    static IEnumerable<Type> Deeds() => typeof(Issue).Assembly.GetExportedTypes().Where(type => _rooms.Contains(type.Namespace)
        && type.GetMethods().Any(method => method.Name is "Decide" or "Begin" && method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Decision<>)));

    [Fact]
    public async Task Every_deed_leaves_its_line_with_its_reason_and_none_without_the_right_to_it()
    {
        await site.AddColleagueAsync("kepala-jejak", Roles.Approver, Roles.Leader);
        await site.AddColleagueAsync("pengawas-jejak", Roles.Auditor);
        (_owner, _head, _stranger) = (await site.SignedInAsync(), await site.SignedInAsync("kepala-jejak"), await site.SignedInAsync("pengawas-jejak"));
        var issue = await IssueAsync();
        await SignalsAsync(issue);
        await HighIssueAsync(issue);
        await ClosingAsync();
        await RulesAsync();
        await ClaimsAsync();
        var known = Deeds().ToList();
        Assert.True(known.Count >= 30);
        Assert.Empty(known.Except(_walked).Select(deed => deed.Name));
    }

    /// <summary>One step: first by the auditor, who leaves nothing behind, then by somebody who may.</summary>
    async Task<string> StepAsync(Type deed, HttpClient by, string page, string form, string action, string? reason, params (string Name, string Value)[] fields)
    {
        var before = await Walking.LastAsync(site);
        await Walking.SubmitAsync(_stranger, page, form, fields);
        Assert.DoesNotContain(await Walking.SinceAsync(site, before), line => line.Actor == "pengawas-jejak" && line.Action == action);
        var (line, leads) = await Walking.StepAsync(site, by, page, form, action, fields);
        Assert.DoesNotContain("system", line.Actor, StringComparison.Ordinal);
        Assert.True(reason is null || line.Detail.Contains(reason, StringComparison.Ordinal), $"{deed.Name}: {line.Detail}");
        _walked.Add(deed);
        return leads.Split('?')[0];
    }

    async Task<string> IssueAsync()
    {
        var issue = await StepAsync(typeof(OpenIssue), _owner, "/isu/baru?topik=1", "open", "issue.open", "air keruh sejak pagi",
            ("Input.Title", "Air keruh"), ("Input.Reason", "air keruh sejak pagi"), ("Input.Topic", "1"), ("Input.Level", "1"), ("Input.Owner", "pemilik"));
        await StepAsync(typeof(AssessIssue), _owner, issue, "assess", "issue.assess", "dua kelurahan",
            ("Input.PublicSafety", "2"), ("Input.ServiceDelivery", "2"), ("Input.Policy", "0"), ("Input.VulnerableGroups", "1"), ("Input.Trust", "1"), ("Input.Spread", "2"), ("Input.Reason", "dua kelurahan"));
        await StepAsync(typeof(AssignIssue), _owner, issue, "assign", "issue.assign", "rina", ("Input.Owner", "rina"));
        await StepAsync(typeof(RecheckIssue), _owner, issue, "note", "issue.note", "masih ramai", ("Input.Text", "masih ramai"));
        await StepAsync(typeof(AddTask), _owner, issue, "task", "issue.task", "Cek pompa", ("Input.Text", "Cek pompa"), ("Input.Owner", "rina"), ("Input.Hours", "4"));
        await StepAsync(typeof(FinishTask), _owner, issue, "finish-1", "issue.task", "Cek pompa");
        await site.AddPersonAsync("mitra-jejak", "Instansi mitra jejak", Roles.MediaAnalyst);
        await using var scope = site.Services.CreateAsyncScope();
        var partner = scope.ServiceProvider.GetRequiredService<DeskContext>().Agencies.Single(agency => agency.Name == "Instansi mitra jejak").Id;
        await StepAsync(typeof(InvitePartner), _owner, issue, "partner", "issue.partner", "penyaluran air", ("Input.Agency", partner.ToString(CultureInfo.InvariantCulture)), ("Input.Why", "penyaluran air"));
        using var helper = await site.SignedInAsync("mitra-jejak");
        await StepAsync(typeof(AcknowledgeIssue), helper, issue, "acknowledge", "issue.acknowledge", null);
        await RefuseAsync(helper, issue, "note", "issue.note", ("Input.Text", "dari mitra"));
        await RefuseAsync(helper, issue, "close", "issue.close", ("Input.Outcome", "1"), ("Input.Reason", "dari mitra"));
        return issue;
    }

    /// <summary>A partner helps and decides nothing.</summary>
    async Task RefuseAsync(HttpClient by, string page, string form, string action, params (string Name, string Value)[] fields)
    {
        var before = await Walking.LastAsync(site);
        await Walking.SubmitAsync(by, page, form, fields);
        Assert.DoesNotContain(await Walking.SinceAsync(site, before), line => line.Action == action);
    }

    async Task SignalsAsync(string issue)
    {
        var numbers = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            numbers.Add(await Walking.SignalAsync(site, "air keruh"));
        }

        await StepAsync(typeof(SnoozeSignal), _owner, $"/sinyal/{numbers[0]}", "snooze", "signal.snooze", null, ("Hours", "4"));
        await StepAsync(typeof(MarkFalseAlarm), _owner, $"/sinyal/{numbers[1]}", "false-alarm", "signal.false-alarm", "hari pasar", ("Reason", "hari pasar"));
        await StepAsync(typeof(ReopenSignal), _owner, $"/sinyal/{numbers[1]}", "reopen", "signal.reopen", null);
        await StepAsync(typeof(NoteSignal), _owner, "/sinyal", "triage", "signal.note", null, ("Input.Chosen", numbers[2]), ("Input.Do", "note"));
        await StepAsync(typeof(MergeInto), _owner, "/sinyal", "triage", "signal.merge", null, ("Input.Chosen", numbers[3]), ("Input.Chosen", numbers[4]), ("Input.Do", "merge"));
        (string Name, string Value)[] into = [("Input.Chosen", numbers[5]), ("Input.Issue", issue.Split('/')[^1]), ("Input.Do", "into")];
        await StepAsync(typeof(AttachToIssue), _owner, "/sinyal", "triage", "signal.to-issue", issue.Split('/')[^1], into);
        Assert.Contains(await Walking.SinceAsync(site, 0), line => line.Action == "issue.evidence" && line.Subject == "issue:" + issue.Split('/')[^1]);
        _walked.Add(typeof(PinEvidence));
        await Walking.SubmitAsync(_owner, $"/sinyal/{numbers[1]}", "snooze", ("Hours", "168"));
    }

    async Task HighIssueAsync(string issue)
    {
        await StepAsync(typeof(ChangeLevel), _owner, issue, "level", "issue.level", "dua posko kehabisan air", ("Input.Level", "3"), ("Input.Grounds", "16"), ("Input.Reason", "dua posko kehabisan air"));
        await StepAsync(typeof(ChangeLevel), _head, issue, "confirm", "issue.level", "benar, posko timur juga", ("Input.Reason", "benar, posko timur juga"));
        await StepAsync(typeof(CheckCalm), _owner, issue, "calm", "issue.calm", "mulai reda", ("Input.Below", "true"), ("Input.Answered", "true"), ("Input.Note", "mulai reda"));
        await StepAsync(typeof(DecideOnIssue), _owner, issue, "decide", "issue.decide", "pompa diganti hari ini", ("Input.Outcome", "1"), ("Input.Reason", "pompa diganti hari ini"));
        await StepAsync(typeof(WriteBrief), _owner, issue + "/ringkasan", "brief", "issue.brief", null,
            ("Input.TopLine", "Air keruh di dua kelurahan."), ("Input.Criticism", "2"), ("Input.CriticismAnswer", "benar"), ("Input.Recommendation", "ganti pompa"), ("Input.Confidence", "1"), ("Input.Responsibility", "0"));
        await StepAsync(typeof(ApproveBrief), _head, issue + "/ringkasan", "approve-brief", "issue.brief-approve", null);
        await StepAsync(typeof(WriteAfterAction), _owner, issue, "review", "issue.review", "umumkan jadwal lebih awal",
            ("Input.Worked", "cepat"), ("Input.DidNot", "jadwal"), ("Input.Lessons", "umumkan jadwal lebih awal"));
    }

    async Task ClosingAsync()
    {
        var number = (await Walking.DoAsync(_owner, "/api/v1/issues", new { title = "Ditutup", reason = "uji", level = "watch", grounds = "none" })).GetProperty("id").GetProperty("value").GetInt32();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var issues = scope.ServiceProvider.GetRequiredService<IRecords<Issue>>();
            var open = (await issues.FindAsync(number, Token))!;
            Assert.True(await issues.ChangeAsync(open with { DueAt = open.OpenedAt.AddHours(-1) }, Token));
            var before = await Walking.LastAsync(site);
            Assert.True(await scope.ServiceProvider.GetRequiredService<EscalationRound>().RunAsync(null, Token) >= 1);
            Assert.Contains(await Walking.SinceAsync(site, before), line => line is { Actor: "system", Action: "issue.escalate" } && line.Subject == $"issue:{number}");
            _walked.Add(typeof(EscalateOverdue));
        }

        await StepAsync(typeof(CloseIssue), _owner, $"/isu/{number}", "close", "issue.close", "cukup dipantau", ("Input.Outcome", "0"), ("Input.Reason", "cukup dipantau"));
    }

    async Task RulesAsync()
    {
        (string, string)[] on = [.. Enum.GetValues<SignalKind>().Select(kind => ("Input.On", ((int)kind).ToString(CultureInfo.InvariantCulture)))];
        await StepAsync(typeof(TuneSignals), _owner, "/sinyal/aturan/1", "tune", "rule.tune", null, [.. on, ("Input.Thresholds[0]", "4.5"), ("Input.IsQuiet", "true"), ("Input.From", "21"), ("Input.Until", "5")]);
        await Walking.SubmitAsync(_owner, "/sinyal/aturan/1", "tune", on);
        (string, string)[] mail = [("Input.Kind", "0"), ("Input.Target", "jejak@kota.example"), ("Input.Least", "3.5")];
        await StepAsync(typeof(AddRoute), _owner, "/sinyal/aturan/1", "route", "rule.route", null, mail);
        await StepAsync(typeof(RemoveRoute), _owner, "/sinyal/aturan/1", "remove-Email:jejak@kota.example", "rule.route", null);
        await StepAsync(typeof(AddClockRoute), _owner, "/pengaturan/tenggat", "route", "clock.route", null, mail);
        await StepAsync(typeof(SetClockQuiet), _owner, "/pengaturan/tenggat", "quiet", "clock.quiet", "21-5", ("Input.IsQuiet", "true"), ("Input.From", "21"), ("Input.Until", "5"));
        await Walking.SubmitAsync(_owner, "/pengaturan/tenggat", "quiet", ("Input.From", "21"), ("Input.Until", "5"));
        await StepAsync(typeof(RemoveClockRoute), _owner, "/pengaturan/tenggat", "remove-Email:jejak@kota.example", "clock.route", null);
    }

    async Task ClaimsAsync()
    {
        await site.AddColleagueAsync("pemeriksa-satu", Roles.FactVerifier);
        await site.AddColleagueAsync("pemeriksa-dua", Roles.FactVerifier);
        using var first = await site.SignedInAsync("pemeriksa-satu");
        using var second = await site.SignedInAsync("pemeriksa-dua");
        var claim = await StepAsync(typeof(LogClaim), _owner, "/klaim", "log", "claim.log", null, ("Input.Text", RunningSite.Rehearsal.Scenario.Debunks[1].Claim), ("Input.Kind", "0"), ("Input.Topic", "1"));
        await StepAsync(typeof(ClassifyClaim), _owner, claim, "kind", "claim.kind", "Prediction", ("Kind", "5"));
        await StepAsync(typeof(ClassifyClaim), _owner, claim, "kind", "claim.kind", "Fact", ("Kind", "0"));
        await StepAsync(typeof(AddEvidence), _owner, claim, "evidence", "claim.evidence", "Catatan pintu air", ("Source.Title", "Catatan pintu air"), ("Source.Address", "https://air.example/catatan"));
        await StepAsync(typeof(GiveVerdict), first, claim, "verdict", "claim.verdict", "catatan sif malam", ("Given.Verdict", "4"), ("Given.Reason", "catatan sif malam"));
        await StepAsync(typeof(GiveVerdict), second, claim, "verdict", "claim.verdict", "rekaman sama", ("Given.Verdict", "4"), ("Given.Reason", "rekaman sama"));
        await StepAsync(typeof(ChooseResponse), _owner, claim, "response", "claim.response", "menyebar di tiga kanal", ("Answer.Respond", "true"), ("Answer.Reason", "menyebar di tiga kanal"));
        await StepAsync(typeof(NoteClarification), _owner, claim, "clarified", "claim.clarified", null, ("At", "2026-01-27T10:00"));
        var waiting = (await _owner.GetFromJsonAsync<JsonElement>($"/api/v1/claims/{claim.Split('/')[^1]}/spread", Token)).GetProperty("waiting")[0].GetProperty("post").GetString();
        await StepAsync(typeof(JudgeSighting), _owner, claim, $"repeats-{waiting}", "claim.sighting", waiting);
        var review = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["@type"] = "ClaimReview", ["claimReviewed"] = "Air kota beracun", ["url"] = $"https://cek.example/{Guid.NewGuid()}", ["reviewRating"] = new { alternateName = "Salah" },
        });
        var (line, _) = await Walking.StepAsync(site, _owner, "/klaim", "review", "claim.import", ("Json", review));
        Assert.Contains("https://cek.example/", line.Detail, StringComparison.Ordinal);
    }
}
