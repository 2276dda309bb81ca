using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kentongan.App.Accounts;
using Kentongan.Decide.Rehearsal;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Web;

[Collection(SharedSite.Name)]
public sealed class SiteTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_screen_answers_in_both_languages_without_a_missing_word()
    {
        var client = await site.SignedInAsync();
        foreach (var language in (string[])["id", "en"])
        {
            client.DefaultRequestHeaders.Remove("Cookie");
            client.DefaultRequestHeaders.Add("Cookie", "kentongan.language=" + language);
            foreach (var (name, path) in Screens.All)
            {
                var answer = await client.GetAsync(path, Token);
                var page = await answer.Content.ReadAsStringAsync(Token);
                Assert.True(answer.StatusCode == (name == "tidak-ada" ? HttpStatusCode.NotFound : HttpStatusCode.OK), $"{path}: {answer.StatusCode}");
                Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
                Assert.DoesNotMatch(@">\s*[a-z]+\.[a-z]+(\.[A-Za-z]+)*\s*<", Regex.Replace(page, @"<code>.*?</code>|[a-z.]+\.(?:example|contoh\.id)\b", "", RegexOptions.None, TimeSpan.FromSeconds(5)));
            }
        }
    }

    [Fact]
    public async Task Nobody_reads_a_page_before_signing_in()
    {
        using var visitor = site.Visitor();
        foreach (var (name, path) in Screens.All.Where(screen => screen.Name is not ("tidak-ada" or "keterbukaan")))
        {
            var answer = await visitor.GetAsync(path, Token);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{name} answers a stranger with {answer.StatusCode}");
            Assert.StartsWith("/masuk", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/keterbukaan", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.GetAsync("/api/v1/topics", Token)).StatusCode);
    }

    [Fact]
    public async Task A_sign_in_link_works_once()
    {
        var link = await site.LinkAsync();
        using var first = site.Visitor();
        using var second = site.Visitor();
        Assert.Equal("/", (await RunningSite.EnterAsync(first, link)).Headers.Location?.OriginalString);
        Assert.Equal("/masuk?tautan=habis", (await RunningSite.EnterAsync(second, link)).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_page_runs_no_script_and_no_style_of_its_own()
    {
        var client = await site.SignedInAsync();
        var answer = await client.GetAsync("/topik/1", Token);
        var page = await answer.Content.ReadAsStringAsync(Token);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain(" style=\"", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<script(?![^>]*\ssrc=)", page);
        Assert.DoesNotMatch(@"\son[a-z]+=""", page);
    }

    [Fact]
    public async Task Another_agency_sees_neither_the_topic_nor_its_numbers()
    {
        await site.AddPersonAsync("tetangga", "Instansi tetangga", Roles.MediaAnalyst);
        var client = await site.SignedInAsync("tetangga");
        foreach (var path in (string[])["/topik/1", "/topik/1/kiriman", "/topik/1/tentang", "/topik/1/ubah", "/api/v1/topics/1", "/api/v1/topics/1/totals", "/api/v1/topics/1/posts", "/api/v1/topics/1/posts.csv"])
        {
            Assert.True((await client.GetAsync(path, Token)).StatusCode == HttpStatusCode.NotFound, path);
        }

        Assert.Empty((await client.GetFromJsonAsync<JsonElement>("/api/v1/topics", Token)).EnumerateArray());
    }

    [Fact]
    public async Task An_administrator_of_the_system_reads_no_posts()
    {
        await site.AddPersonAsync("admin", "Ruang mesin", Roles.SystemAdministrator);
        var client = await site.SignedInAsync("admin");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/api/v1/topics", Token)).StatusCode);
        Assert.StartsWith("/tidak-boleh", (await client.GetAsync("/pantau", Token)).Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/pengaturan/orang", Token)).StatusCode);
    }

    [Fact]
    public async Task An_export_holds_every_post_of_the_filter_no_handle_and_leaves_a_trace()
    {
        var client = await site.SignedInAsync();
        var totals = await client.GetFromJsonAsync<JsonElement>("/api/v1/topics/1/totals?sentiment=negative", Token);
        var rows = await client.GetFromJsonAsync<JsonElement>("/api/v1/topics/1/posts.json?sentiment=negative", Token);
        Assert.Equal(totals.GetProperty("mentions").GetInt64(), rows.GetArrayLength());
        var text = rows.GetRawText();
        Assert.DoesNotContain(Handles(), handle => text.Contains(handle, StringComparison.OrdinalIgnoreCase));
        var trace = (await site.Services.GetRequiredService<IAuditLog>().LatestAsync(20, Token)).First(entry => entry.Action == "export.posts");
        Assert.Equal("topic:1", trace.Subject);
    }

    /// <summary>Hard rule 1: a private handle is nowhere in the pages, whatever page is asked for.</summary>
    [Fact]
    public async Task No_page_names_a_private_account()
    {
        var client = await site.SignedInAsync();
        var handles = PrivateHandles().ToList();
        Assert.NotEmpty(handles);
        foreach (var path in Screens.All.Select(screen => screen.Path).Concat(Enumerable.Range(1, 5).Select(page => $"/topik/1/kiriman?page={page}")))
        {
            var page = await client.GetStringAsync(path == "/tidak-ada-di-sini" ? "/" : path, Token);
            Assert.DoesNotContain(handles, handle => page.Contains(handle, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Every_number_of_the_topic_page_is_the_length_of_the_list_behind_it()
    {
        var client = await site.SignedInAsync();
        foreach (var dimension in (string[])["sentiment", "channel", "emotion", "kind"])
        {
            var counts = await client.GetFromJsonAsync<JsonElement>($"/api/v1/topics/1/counts/{dimension}", Token);
            foreach (var count in counts.EnumerateArray())
            {
                var name = Kentongan.App.Words.Labels.Name(Enum.Parse<Kentongan.Understand.Dimension>(dimension, ignoreCase: true), count.GetProperty("key").GetString()!);
                var posts = await client.GetFromJsonAsync<JsonElement>($"/api/v1/topics/1/posts?size=1&{dimension}={name.ToLowerInvariant()}", Token);
                Assert.Equal(count.GetProperty("count").GetInt64(), posts.GetProperty("total").GetInt64());
            }
        }
    }

    [Fact]
    public async Task A_search_for_a_private_person_is_refused_with_the_reason()
    {
        var client = await site.SignedInAsync();
        var answer = await client.GetAsync("/api/v1/topics/1/posts?q=author:seseorang_pribadi", Token);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_api_describes_itself()
    {
        var client = await site.SignedInAsync();
        var paths = (await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", Token)).GetProperty("paths");
        Assert.True(paths.TryGetProperty("/api/v1/topics/{id}/volume", out _));
        Assert.True(paths.TryGetProperty("/api/v1/topics/{id}/posts", out _));
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        var client = await site.SignedInAsync();
        var answer = await client.PostAsync("/keluar", new FormUrlEncodedContent([]), Token);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/pantau", Token)).StatusCode);
    }

    static IEnumerable<string> Handles() => RunningSite.Rehearsal.Play()
        .Select(simulated => simulated.Post.Author?.Handle).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    static IEnumerable<string> PrivateHandles()
    {
        var named = RehearsalRegister.Of(RunningSite.Rehearsal.Scenario, "", default).Select(account => account.Handle).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Handles().Where(handle => !named.Contains(handle));
    }
}
