using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Accounts;

namespace Kentongan.App.Tests.Web;

/// <summary>Who may set a level, by API and on the page: an analyst proposes, the head of communication sets level 2, the head beside a second person level 3.</summary>
[Collection(SharedSite.Name)]
public sealed class LevelSiteTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    static object Level(string level, string grounds = "none") => new { level, grounds, reason = "dua posko kehabisan air" };

    static async Task<string?> RefusedAsync(HttpClient by, string issue, object deed)
    {
        var answer = await by.PostAsJsonAsync($"/api/v1/issues/{issue}/level", deed, Token);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString();
    }

    static async Task<(string? Level, string? Proposed)> StandsAsync(HttpClient by, string issue)
    {
        var found = await by.GetFromJsonAsync<JsonElement>($"/api/v1/issues/{issue}", Token);
        return (found.GetProperty("level").GetString(), found.GetProperty("proposed").ValueKind == JsonValueKind.Null ? null : found.GetProperty("proposed").GetProperty("level").GetString());
    }

    [Fact]
    public async Task The_role_that_decides_at_a_level_sets_it_and_nobody_else()
    {
        await site.AddColleagueAsync("analis-tingkat", Roles.MediaAnalyst);
        await site.AddColleagueAsync("analis-kedua", Roles.MediaAnalyst);
        await site.AddColleagueAsync("kabid-tingkat", Roles.Approver);
        await site.AddColleagueAsync("pimpinan-tingkat", Roles.Leader);
        using var analyst = await site.SignedInAsync("analis-tingkat");
        using var another = await site.SignedInAsync("analis-kedua");
        using var head = await site.SignedInAsync("kabid-tingkat");
        using var leader = await site.SignedInAsync("pimpinan-tingkat");
        var issue = (await Walking.DoAsync(analyst, "/api/v1/issues", new { title = "Air berhenti", reason = "ramai", level = "elevated", grounds = "none" })).GetProperty("id").GetProperty("value").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(("watch", "elevated"), await StandsAsync(analyst, issue));
        Assert.Equal("issue.second-person", await RefusedAsync(analyst, issue, Level("elevated")));
        Assert.Equal("issue.not-yours-to-decide", await RefusedAsync(another, issue, Level("elevated")));
        var shown = await another.GetStringAsync($"/isu/{issue}", Token);
        Assert.Contains("id=\"not-confirmer\"", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"confirm-reason\"", shown, StringComparison.Ordinal);
        await Walking.StepAsync(site, head, $"/isu/{issue}", "confirm", "issue.level", ("Input.Reason", "benar, banyak yang terkena"));
        Assert.Equal(("elevated", null), await StandsAsync(head, issue));

        Assert.Equal("issue.criticism-alone", await RefusedAsync(leader, issue, Level("high", "volume_of_criticism")));
        Assert.Equal("issue.entry-test", await RefusedAsync(leader, issue, Level("high", "early_spread_of_claim")));
        await Walking.StepAsync(site, another, $"/isu/{issue}", "level", "issue.level", ("Input.Level", "3"), ("Input.Grounds", "16"), ("Input.Reason", "dua posko kehabisan air"));
        Assert.Equal(("elevated", "high"), await StandsAsync(head, issue));
        Assert.Equal("issue.no-decider", await RefusedAsync(head, issue, Level("high", "credible_harm")));
        await Walking.DoAsync(leader, $"/api/v1/issues/{issue}/level", Level("high", "credible_harm"));
        Assert.Equal(("high", null), await StandsAsync(leader, issue));
    }
}
