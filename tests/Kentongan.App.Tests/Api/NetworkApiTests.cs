using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kentongan.App.Tests.Web;
using Kentongan.App.Words;

namespace Kentongan.App.Tests.Api;

[Collection(SharedSite.Name)]
[Trait("kind", "site")]
public sealed partial class NetworkApiTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_drawing_names_public_accounts_only()
    {
        using var network = JsonDocument.Parse(await ReadAsync("network"));
        var root = network.RootElement;
        Assert.Equal(root.GetProperty("x").GetArrayLength(), root.GetProperty("name").GetArrayLength());
        var names = root.GetProperty("name").EnumerateArray().Select(name => name.GetString()).OfType<string>().ToArray();
        Assert.NotEmpty(names);
        var register = (await (await site.SignedInAsync()).GetStringAsync("/pengaturan/akun-publik", Token)).ToUpperInvariant();
        Assert.All(names, name => Assert.Contains(name.ToUpperInvariant(), register, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("network.gexf")]
    [InlineData("network.graphml")]
    [InlineData("network.json")]
    [InlineData("network.csv")]
    [InlineData("network.svg")]
    public async Task An_export_carries_no_handle(string file)
    {
        var text = await ReadAsync(file);
        Assert.Contains(file.EndsWith("svg", StringComparison.Ordinal) ? "<circle" : "warga 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("_latihan", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Pseudonym(), text);
    }

    [Theory]
    [InlineData("network.gexf", "<meta><description>LATIHAN</description></meta>")]
    [InlineData("network.graphml", "<desc>LATIHAN</desc>")]
    [InlineData("network.json", "\"attributes\":{\"mark\":\"LATIHAN\"}")]
    [InlineData("network.csv", ",LATIHAN\r\n")]
    [InlineData("network.svg", ">LATIHAN</text>")]
    public async Task A_file_of_an_exercise_carries_the_mark_inside_and_in_its_name(string file, string mark)
    {
        Assert.Contains(mark, Compact(await ReadAsync(file)), StringComparison.Ordinal);
        var answer = await (await site.SignedInAsync()).GetAsync($"/api/v1/topics/1/{file}", Token);
        Assert.StartsWith("LATIHAN-", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.Contains("data-file-mark=\"LATIHAN-\"", await (await site.SignedInAsync()).GetStringAsync("/topik/1/jaringan", Token), StringComparison.Ordinal);

        static string Compact(string text) => string.Join("", text.Split('\n').Select(line => line.TrimStart(' ') + (line.EndsWith('\r') ? "\n" : "")));
    }

    [Theory]
    [InlineData("volume.csv")]
    [InlineData("volume.svg")]
    public async Task A_chart_of_an_exercise_carries_the_mark_too(string file)
    {
        var answer = await (await site.SignedInAsync()).GetAsync($"/api/v1/topics/1/charts/{file}", Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("LATIHAN-", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.Contains("LATIHAN", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_and_exporting_is_written_down()
    {
        await ReadAsync("network.csv");
        await ReadAsync("synchronised");
        var log = await (await site.SignedInAsync()).GetStringAsync("/pengaturan/jejak-audit", Token);
        Assert.Contains("export.network", log, StringComparison.Ordinal);
        Assert.Contains("view.synchronised", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_of_fewer_than_ten_names_no_private_member()
    {
        using var found = JsonDocument.Parse(await ReadAsync("synchronised?window=300"));
        Assert.All(found.RootElement.GetProperty("groups").EnumerateArray(), group => Assert.True(
            group.GetProperty("accounts").GetInt32() >= 10 || group.GetProperty("pseudonyms").GetArrayLength() == 0));
    }

    [Fact]
    public void Nobody_is_called_a_bot_or_a_buzzer() => Assert.All(Wording.Languages, language => Assert.All(
        Wording.In(language).Where(word => word.Key.StartsWith("network.", StringComparison.Ordinal) || word.Key.StartsWith("sync.", StringComparison.Ordinal)),
        word => Assert.DoesNotMatch(Accusation(), word.Value)));

    [Fact]
    public async Task A_topic_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedInAsync()).GetAsync("/api/v1/topics/4711/network", Token)).StatusCode);

    /// <summary>202 means that it is being made.</summary>
    async Task<string> ReadAsync(string what)
    {
        var client = await site.SignedInAsync();
        while (true)
        {
            var answer = await client.GetAsync($"/api/v1/topics/1/{what}", Token);
            if (answer.StatusCode != HttpStatusCode.Accepted)
            {
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                return await answer.Content.ReadAsStringAsync(Token);
            }

            await Task.Delay(200, Token);
        }
    }

    [GeneratedRegex("warga-[0-9a-f]{8}")]
    private static partial Regex Pseudonym();

    [GeneratedRegex(@"\b(?:bot|buzzer)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Accusation();
}
