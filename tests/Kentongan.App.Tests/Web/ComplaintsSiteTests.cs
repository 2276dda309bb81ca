using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Kentongan.App.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Web;

/// <summary>An export comes in, clocks run, the same matter becomes one issue: through the API and on the screens.</summary>
[Collection(SharedSite.Name)]
public sealed class ComplaintsSiteTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Rows of an export whose numbers begin with <paramref name="series"/>.</summary>
    static string Export(string series, string matter, int rows) => "Tracking ID;Nama Pelapor;Judul Laporan;Isi Laporan;Kategori;Tanggal Laporan;Status;Klasifikasi;Rahasia\n" + string.Concat(
        Enumerable.Range(0, rows).Select(row => $"{series}{row};Sekar Wulandari;{matter};{matter} di pasar, kata Sekar Wulandari 08123456789{row};Umum;{1 + (row % 9)}/09/2026 08:15;Belum Ditindaklanjuti;Pengaduan;{(row == 0 ? "Ya" : "Tidak")}\n"));

    static async Task<List<JsonElement>> ImportAsync(HttpClient client, string series, string matter, int rows)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(Export(series, matter, rows))), "file", $"aduan-{series}.csv" } };
        var answer = await client.PostAsync("/api/v1/complaints/import", form, Token);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        while ((await client.GetFromJsonAsync<JsonElement>(answer.Headers.Location, Token)).GetProperty("state").GetString() is "running" or "looking")
        {
            await Task.Delay(50, Token);
        }

        return [.. (await client.GetFromJsonAsync<JsonElement>("/api/v1/complaints", Token)).EnumerateArray()
            .Where(complaint => complaint.GetProperty("tracking_id").GetString()?.StartsWith(series, StringComparison.Ordinal) == true)];
    }

    static int Number(JsonElement complaint) => complaint.GetProperty("number").GetInt32();

    [Fact]
    public async Task An_export_becomes_clocks_without_a_reporter_and_without_what_is_secret()
    {
        var client = await site.SignedInAsync();
        var taken = await ImportAsync(client, "LA", "Trotoar ambles", 6);
        Assert.Equal(5, taken.Count);
        Assert.Equal(5, (await ImportAsync(client, "LA", "Trotoar ambles", 6)).Count);
        Assert.All(taken, complaint => Assert.Equal("overdue", complaint.GetProperty("clock").GetProperty("state").GetString()));
        var page = await client.GetStringAsync($"/aduan/{Number(taken[0])}", Token);
        Assert.Contains("Trotoar ambles di pasar", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Sekar", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("0812345", page, StringComparison.Ordinal);
        Assert.Contains("/aduan?keadaan=lewat", await client.GetStringAsync("/", Token), StringComparison.Ordinal);
        Assert.Contains(await site.Services.GetRequiredService<IAuditLog>().LatestAsync(30, Token), line => line.Action == "view.complaint");
    }

    [Fact]
    public async Task Complaints_of_one_matter_become_one_issue_and_then_have_their_steps()
    {
        var client = await site.SignedInAsync();
        var taken = await ImportAsync(client, "LB", "Lampu taman padam", 5);
        var matters = await client.GetFromJsonAsync<JsonElement>("/api/v1/complaints/matters", Token);
        var matter = matters.EnumerateArray().First(matter => matter.GetProperty("complaints").EnumerateArray().Any(number => number.GetInt32() == Number(taken[0])));
        Assert.All(taken, complaint => Assert.Contains(Number(complaint), matter.GetProperty("complaints").EnumerateArray().Select(number => number.GetInt32())));
        var answer = await client.PostAsJsonAsync("/api/v1/complaints/issue", new { complaints = taken.Select(Number), title = "Lampu taman", reason = "4 aduan", level = "watch", grounds = "none" }, Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var issue = (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("id").GetProperty("value").GetInt32();
        Assert.Contains("aduan-isu", await client.GetStringAsync($"/isu/{issue}", Token), StringComparison.Ordinal);

        var one = $"/api/v1/complaints/{Number(taken[0])}";
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync(one + "/forward", new { to = "Dinas" }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync(one + "/follow-up", new { answer = "Lampu diganti." }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync(one + "/reopen", new { reason = "padam lagi" }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync(one + "/leave-issue", new { reason = "lain perihal" }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync($"/api/v1/complaints/issue/{issue}", new { complaints = new[] { Number(taken[0]) } }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync(one + "/closure", new { reason = "diterima" }, Token)).StatusCode);
        var closed = await client.GetFromJsonAsync<JsonElement>(one, Token);
        Assert.Equal(("closed", issue), (closed.GetProperty("stage").GetString(), closed.GetProperty("issue").GetInt32()));
    }

    [Fact]
    public async Task Unanswered_questions_of_a_topic_come_in_once_and_stand_beside_the_complaints()
    {
        var client = await site.SignedInAsync();
        var first = await (await client.PostAsJsonAsync("/api/v1/complaints/questions", new { topic = 1, days = 60 }, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.True(first.GetProperty("new").GetInt32() > 0);
        var again = await (await client.PostAsJsonAsync("/api/v1/complaints/questions", new { topic = 1, days = 60 }, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.Equal(0, again.GetProperty("new").GetInt32());
        var page = await client.GetStringAsync("/aduan?jenis=pertanyaan", Token);
        Assert.Matches("LATIHAN|REHEARSAL", page);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsJsonAsync("/api/v1/complaints/questions", new { topic = 999 }, Token)).StatusCode);
    }

    [Fact]
    public async Task Another_agency_sees_none_of_it()
    {
        var taken = await ImportAsync(await site.SignedInAsync(), "LC", "Selokan tersumbat", 3);
        await site.AddPersonAsync("tetangga-aduan", "Instansi aduan tetangga", Roles.MediaAnalyst);
        var client = await site.SignedInAsync("tetangga-aduan");
        Assert.Empty((await client.GetFromJsonAsync<JsonElement>("/api/v1/complaints", Token)).EnumerateArray());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/aduan/{Number(taken[0])}", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsJsonAsync($"/api/v1/complaints/{Number(taken[0])}/closure", new { reason = "x" }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsJsonAsync("/api/v1/complaints/issue", new { complaints = taken.Select(Number), title = "x", reason = "x", level = "watch", grounds = "none" }, Token)).StatusCode);
    }

    [Fact]
    public async Task An_administrator_sets_a_day_off_and_others_only_read_the_list()
    {
        var client = await site.SignedInAsync();
        var set = new { date = "2027-07-14", is_off = true, kind = "local", name = "Hari jadi kota", reason = "Perwali 7/2027" };
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/api/v1/holidays", set, Token)).StatusCode);
        Assert.Contains("Hari jadi kota", await client.GetStringAsync("/pengaturan/hari-libur?tahun=2027", Token), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/api/v1/holidays", new { set.date, is_off = false, set.kind, set.name, set.reason }, Token)).StatusCode);
        Assert.DoesNotContain("Hari jadi kota", await client.GetStringAsync("/pengaturan/hari-libur?tahun=2027", Token), StringComparison.Ordinal);
        await site.AddColleagueAsync("pembaca-libur", Roles.MediaAnalyst);
        using var reader = await site.SignedInAsync("pembaca-libur");
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsJsonAsync("/api/v1/holidays", set, Token)).StatusCode);
        Assert.DoesNotContain("holiday-date", await reader.GetStringAsync("/pengaturan/hari-libur", Token), StringComparison.Ordinal);
    }
}
