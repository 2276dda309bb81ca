using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Kentongan.Decide.Signals;
using Kentongan.Records;
using Kentongan.Understand;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Web;

/// <summary>Does what people do, by API and by form, and looks for the line that it must leave in the audit log.</summary>
static class Walking
{
    const int Lines = 400;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<JsonElement> DoAsync(HttpClient client, string address, object deed)
    {
        var answer = await client.PostAsJsonAsync(address, deed, Token);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Token)}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    /// <summary>Sends a form as a browser would, and looks for the new line that it must have left.</summary>
    public static async Task<(AuditEntry Line, string Leads)> StepAsync(
        RunningSite site, HttpClient client, string page, string form, string action, params (string Name, string Value)[] fields)
    {
        var before = await LastAsync(site);
        var answer = await SubmitAsync(client, page, form, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Found, $"{page} {form}: {answer.StatusCode}");
        var line = (await SinceAsync(site, before)).Find(line => line.Action == action);
        Assert.True(line is not null, $"{page} {form} left no line {action}");
        return (line, answer.Headers.Location!.OriginalString.Replace(site.Address.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal));
    }

    /// <param name="client">Who sends it.</param>
    /// <param name="page">Where the form is.</param>
    /// <param name="form">Its name.</param>
    /// <param name="fields">What was written into it.</param>
    public static async Task<HttpResponseMessage> SubmitAsync(HttpClient client, string page, string form, params (string Name, string Value)[] fields)
    {
        var shown = await client.GetAsync(page, Token);
        var token = RunningSite.Token(shown.StatusCode == HttpStatusCode.OK ? await shown.Content.ReadAsStringAsync(Token) : await client.GetStringAsync("/", Token));
        var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(new("_handler", form)).Append(new("__RequestVerificationToken", token)));
        return await client.PostAsync(page, content, Token);
    }

    public static async Task<long> LastAsync(RunningSite site) => (await Log(site).LatestAsync(1, Token))[0].Number;

    public static async Task<List<AuditEntry>> SinceAsync(RunningSite site, long number) =>
        [.. (await Log(site).LatestAsync(Lines, Token)).Where(line => line.Number > number)];

    static IAuditLog Log(RunningSite site) => site.Services.GetRequiredService<IAuditLog>();

    /// <summary>One real complaint, new in this run.</summary>
    public static async Task<int> ComplaintAsync(HttpClient client, string series)
    {
        var file = $"Tracking ID;Isi Laporan;Tanggal Laporan;Status\n{series}1;Jalan di gang {series} berlubang;2026-09-01 08:00;Belum Terverifikasi\n";
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", $"{series}.csv" } };
        var answer = await client.PostAsync("/api/v1/complaints/import", form, Token);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        while ((await client.GetFromJsonAsync<JsonElement>(answer.Headers.Location, Token)).GetProperty("state").GetString() is "running" or "looking")
        {
            await Task.Delay(50, Token);
        }

        return (await client.GetFromJsonAsync<JsonElement>("/api/v1/complaints", Token)).EnumerateArray()
            .Single(complaint => complaint.GetProperty("tracking_id").GetString() == series + "1").GetProperty("number").GetInt32();
    }

    /// <summary>A signal of the rehearsal's topic that only one test knows, by its subject.</summary>
    public static async Task<string> SignalAsync(RunningSite site, string subject)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var at = RunningSite.Rehearsal.EventAt;
        var signal = await scope.ServiceProvider.GetRequiredService<IRecords<Signal>>().AddAsync(
            new()
            {
                Id = default, Topic = new(1), AgencyId = 1, Threshold = 3.5, RaisedAt = at, IsRehearsal = true,
                Seen = new()
                {
                    Kind = SignalKind.NewNarrative, Mark = Guid.NewGuid().ToString(), From = at, Until = at.AddHours(1), Count = 9, Baseline = 1, Strength = 5, Yardstick = Yardstick.CountOfDays,
                    Subject = subject, Posts = new MentionFilter { Topic = new(1), From = at, Until = at.AddHours(1) },
                },
            }, Token);
        return signal.Id.ToString();
    }
}
