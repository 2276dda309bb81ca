using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Accounts;
using Kentongan.App.Tests.Web;
using Kentongan.Listen.Sources;
using Kentongan.Platforms.Fetching;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Sources;

[Collection(SharedSite.Name)]
public sealed class SourceScreensTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_source_is_added_switched_on_and_off_and_removed_on_screen_with_each_deed_in_the_audit_log()
    {
        var client = await site.SignedInAsync();
        var added = await PostAsync(client, "/pantau/sumber/baru", "/pantau/sumber/ambil", ("address", "https://harian.contoh.id/feed"), ("name", "Harian Contoh"));
        var page = added.Headers.Location!.OriginalString.Split('?')[0];
        Assert.Contains("ok=source-added", added.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.False((await FindAsync(page))!.IsOn);

        var on = await PostAsync(client, page, page, ("_handler", "on"), ("Form.Purpose", "Uji layar"), ("Form.LegalBasis", "UU 14/2008"), ("Form.Terms", "Umpan publik"));
        Assert.Equal(page + "?ok=source-on", Local(on));
        Assert.Equal(("Uji layar", "UU 14/2008"), ((await FindAsync(page))!.Purpose, (await FindAsync(page))!.LegalBasis));

        Assert.Equal(page + "?ok=source-off", Local(await PostAsync(client, page, page, ("_handler", "off"))));
        Assert.False((await FindAsync(page))!.IsOn);
        Assert.Equal("/pantau/sumber?ok=source-removed", Local(await PostAsync(client, page, page, ("_handler", "remove"), ("Sure", "true"))));
        Assert.Null(await FindAsync(page));

        var deeds = (await site.Services.GetRequiredService<IAuditLog>().LatestAsync(20, Token)).Select(line => line.Action).ToList();
        Assert.All(["source.add", "source.on", "source.off", "source.remove"], deed => Assert.Contains(deed, deeds));
    }

    [Fact]
    public async Task The_api_does_what_the_screen_does()
    {
        var client = await site.SignedInAsync();
        var added = await client.PostAsJsonAsync("/api/v1/sources", new { address = "https://warta.contoh.id/rss", name = "Warta Contoh" }, Token);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var address = added.Headers.Location!.OriginalString;
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync("/api/v1/sources", new { address = "http://www.warta.contoh.id/rss" }, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync(address + "/on", new { purpose = "", legal_basis = "UU", terms = "Publik" }, Token)).StatusCode);
        var on = await (await client.PostAsJsonAsync(address + "/on", new { purpose = "Uji", legal_basis = "UU", terms = "Publik" }, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.True(on.GetProperty("on").GetBoolean());
        var changed = await (await client.PutAsJsonAsync(address, new { pause_minutes = 1, full_text = true, retention_days = 14 }, Token)).Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.Equal(((int)Source.ShortestPause.TotalMinutes, true), (changed.GetProperty("pause_minutes").GetInt32(), changed.GetProperty("full_text").GetBoolean()));
        Assert.Equal(14, changed.GetProperty("retention_days").GetInt32());
        Assert.Equal(30, (await client.GetFromJsonAsync<JsonElement>(address, Token)).GetProperty("days").GetArrayLength());
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(address, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address, Token)).StatusCode);
    }

    [Fact]
    public async Task Who_may_only_read_sees_sources_and_changes_none()
    {
        await site.AddPersonAsync("pembaca-sumber", "Dinas Uji Sumber", Roles.Leader);
        var client = await site.SignedInAsync("pembaca-sumber");
        Assert.DoesNotContain("/pantau/sumber/baru", await client.GetStringAsync("/pantau/sumber", Token), StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"Form.Purpose\"", await client.GetStringAsync("/pantau/sumber/1", Token), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Created, (await client.PostAsJsonAsync("/api/v1/sources", new { address = "https://lain.contoh.id/rss" }, Token)).StatusCode);
    }

    [Fact]
    public async Task An_address_inside_the_network_is_refused_with_advice()
    {
        var client = await site.SignedInAsync();
        var answer = await PostAsync(client, "/pantau/sumber/baru", "/pantau/sumber/baru", ("_handler", "find"), ("Find.Address", "http://127.0.0.1:9/rss"));
        Assert.Contains("alamat publik", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_in_trouble_says_so_with_what_to_do_and_one_press_tests_it_again()
    {
        var client = await site.SignedInAsync();
        var added = await PostAsync(client, "/pantau/sumber/baru", "/pantau/sumber/ambil", ("address", "http://10.1.2.3/rss"), ("name", "Kabar Dalam"));
        var page = Local(added).Split('?')[0];
        var id = page.Split('/')[^1];
        await PostAsync(client, page, page, ("_handler", "on"), ("Form.Purpose", "Uji"), ("Form.LegalBasis", "UU"), ("Form.Terms", "Publik"));
        Assert.Equal(page + "?ok=source-tested", Local(await PostAsync(client, "/pantau/sumber", "/pantau/sumber", ("_handler", $"test-{id}"))));
        var told = WebUtility.HtmlDecode(await client.GetStringAsync(page, Token));
        Assert.Contains("Tidak sehat", told, StringComparison.Ordinal);
        Assert.Contains("Pakai alamat publik", told, StringComparison.Ordinal);
        Assert.Contains("10.1.2.3 mengarah ke alamat internal.", told, StringComparison.Ordinal);
        Assert.Contains("Pakai alamat publik", await client.GetStringAsync("/pantau/sumber", Token), StringComparison.Ordinal);
        Assert.Equal(page + "?ok=source-tested", Local(await PostAsync(client, page, page, ("_handler", "test"))));
        Assert.Contains("source.test", (await site.Services.GetRequiredService<IAuditLog>().LatestAsync(20, Token)).Select(line => line.Action));
        await PostAsync(client, page, page, ("_handler", "remove"), ("Sure", "true"));
    }

    [Fact]
    public async Task How_long_a_source_is_kept_is_set_on_its_page_and_taken_back_by_leaving_it_empty()
    {
        var client = await site.SignedInAsync();
        var added = await PostAsync(client, "/pantau/sumber/baru", "/pantau/sumber/ambil", ("address", "https://singkat.contoh.id/feed"), ("name", "Kabar Singkat"));
        var page = added.Headers.Location!.OriginalString.Split('?')[0];
        await PostAsync(client, page, page, ("_handler", "settings"), ("Form.Name", "Kabar Singkat"), ("Form.Minutes", "15"), ("Form.Kept", "21"));
        Assert.Equal(21, (await FindAsync(page))!.RetentionDays);
        Assert.Contains("value=\"21\"", await client.GetStringAsync(page, Token), StringComparison.Ordinal);
        await PostAsync(client, page, page, ("_handler", "settings"), ("Form.Name", "Kabar Singkat"), ("Form.Minutes", "15"), ("Form.Kept", ""));
        Assert.Null((await FindAsync(page))!.RetentionDays);
        await PostAsync(client, page, page, ("_handler", "remove"), ("Sure", "true"));
    }

    [Fact]
    public async Task Whom_outlets_may_ask_is_named_on_screen_and_stands_in_every_request_from_then_on()
    {
        const string Page = "/pengaturan/pekerjaan";
        var client = await site.SignedInAsync();
        var agent = site.Services.GetRequiredService<AgentName>();
        var refused = await PostAsync(client, Page, Page, ("_handler", "contact"), ("Named", "tanya saja"));
        Assert.Contains("humas@contoh.go.id", await refused.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Equal(Page + "?ok=contact", Local(await PostAsync(client, Page, Page, ("_handler", "contact"), ("Named", "humas@kota.contoh.id"))));
        Assert.Equal("Kentongan/1.0 (+humas@kota.contoh.id)", agent.ToString());
        Assert.Contains("humas@kota.contoh.id", await client.GetStringAsync(Page, Token), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.PutAsJsonAsync("/api/v1/contact", new { address = "" }, Token)).StatusCode);
        Assert.Equal("Kentongan/1.0", agent.ToString());
    }

    async Task<Source?> FindAsync(string page) =>
        await site.Services.GetRequiredService<ISources>().FindAsync(new(int.Parse(page.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture)), Token);

    static string Local(HttpResponseMessage answer) =>
        answer.Headers.Location is { IsAbsoluteUri: true } full ? full.PathAndQuery : answer.Headers.Location!.OriginalString;

    static async Task<HttpResponseMessage> PostAsync(HttpClient client, string page, string action, params (string Name, string Value)[] fields)
    {
        var token = RunningSite.Token(await client.GetStringAsync(page, Token));
        return await client.PostAsync(action, new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]), Token);
    }
}
