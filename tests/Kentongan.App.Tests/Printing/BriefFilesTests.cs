using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kentongan.App.Printing;
using Kentongan.App.Tests.Web;

namespace Kentongan.App.Tests.Printing;

/// <summary>An issue's brief as people take it along: HTML, PDF on one page, DOCX.</summary>
[Collection(SharedSite.Name)]
public sealed class BriefFilesTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    static async Task<JsonElement> PostAsync(HttpClient client, string path, object body)
    {
        var answer = await client.PostAsJsonAsync("/api/v1" + path, body, Token);
        var text = await answer.Content.ReadAsStringAsync(Token);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    static int Id(JsonElement record) => record.GetProperty("id").GetProperty("value").GetInt32();

    /// <summary>A brief of the flood whose people's half is as long as given.</summary>
    static async Task<(int Issue, JsonElement Brief)> WrittenAsync(HttpClient client, string words)
    {
        await PostAsync(client, "/claims", new { text = RunningSite.Rehearsal.Scenario.Debunks[0].Claim, kind = "fact", topic = 1 });
        var issue = Id(await PostAsync(client, "/issues", new { title = "Banjir dan pintu air", reason = "puncak", topic = 1, level = "elevated", grounds = "none" }));
        var brief = await PostAsync(client, $"/issues/{issue}/brief", new
        {
            top_line = "Air masuk dua kelurahan. " + words, what_happened = words, is_criticism_valid = "partly", criticism_answer = words, responsibility = "unknown", confidence = 1,
            unknowns = words, options = words, recommendation = words, decision_needed = words,
        });
        return (issue, brief);
    }

    [Fact]
    public async Task The_machines_half_counts_scale_tone_claims_and_network_and_links_every_number()
    {
        var client = await site.SignedInAsync();
        var (issue, brief) = await WrittenAsync(client, "");
        var counted = brief.GetProperty("counted");
        foreach (var part in new[] { "scale", "tone", "narratives", "asked", "abcde", "claims", "network" })
        {
            Assert.True(counted.GetProperty(part).GetArrayLength() > 0, part);
        }

        Assert.Contains(counted.GetProperty("claims").EnumerateArray(), figure => figure.GetProperty("value").GetDouble() > 0);
        var page = await client.GetStringAsync($"/isu/{issue}/ringkasan", Token);
        Assert.Contains("/topik/1/jaringan?", page, StringComparison.Ordinal);
        Assert.Contains("/topik/1/serempak?", page, StringComparison.Ordinal);
        var links = System.Text.RegularExpressions.Regex.Matches(page, "href=\"(/topik/1/(?:kiriman|jaringan|serempak)\\?[^\"]+)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct().ToList();
        Assert.True(links.Count >= 15);
        foreach (var link in links.Take(40))
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(link, Token)).StatusCode);
        }
    }

    [Fact]
    public async Task The_html_stands_alone_and_the_word_document_has_both_halves()
    {
        var client = await site.SignedInAsync();
        var (issue, _) = await WrittenAsync(client, "Pompa kedua mati sejak pukul tiga.");
        var html = await client.GetStringAsync($"/isu/{issue}/ringkasan.html", Token);
        Assert.All(["<style>", "LATIHAN", "Pompa kedua mati", "Jaringan", RunningSite.Rehearsal.Scenario.Debunks[0].Claim], text => Assert.Contains(text, WebUtility.HtmlDecode(html), StringComparison.Ordinal));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        var docx = DocxText.Of(await client.GetByteArrayAsync($"/isu/{issue}/ringkasan.docx", Token));
        Assert.All(["LATIHAN", "Pompa kedua mati", "Jaringan", "Klaim", "Skala"], text => Assert.Contains(text, docx, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(14)]
    public async Task The_pdf_is_one_page_however_much_people_wrote(int sentences)
    {
        var client = await site.SignedInAsync();
        var (issue, _) = await WrittenAsync(client, string.Concat(Enumerable.Repeat("Pompa kedua mati sejak pukul tiga dan baru diganti pada siang hari. ", sentences)));
        var pdf = await client.GetByteArrayAsync($"/isu/{issue}/ringkasan.pdf", Token);
        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        Assert.Equal(1, PdfPages.Count(pdf));
    }
}
