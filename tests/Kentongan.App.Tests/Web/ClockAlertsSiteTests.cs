using System.Net.Http.Json;
using Kentongan.App.Accounts;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Complaints;
using Kentongan.Records;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Web;

/// <summary>The same outbox as for signals, wired: receivers by API and page, a round, both languages, and no word of a citizen.</summary>
[Collection(SharedSite.Name)]
public sealed class ClockAlertsSiteTests(RunningSite site)
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_overdue_complaint_is_told_in_the_receivers_language_and_without_what_was_said()
    {
        var client = await site.SignedInAsync();
        Assert.True((await client.PutAsJsonAsync("/api/v1/clock-rule", new { quiet = (object?)null }, Token)).IsSuccessStatusCode);
        await RoundAsync();
        await Walking.DoAsync(client, "/api/v1/clock-rule/routes", new { kind = "email", target = "tenggat@kota.example", least = 0, language = "id", is_live = true });
        await Walking.DoAsync(client, "/api/v1/clock-rule/routes", new { kind = "webhook", target = "https://kota.example/tenggat", least = 0, language = "en", secret = "rahasia-yang-panjang", is_live = false });
        Assert.DoesNotContain("rahasia", await client.GetStringAsync("/api/v1/clock-rule", Token), StringComparison.Ordinal);
        Assert.Contains("tenggat@kota.example", await client.GetStringAsync("/pengaturan/tenggat", Token), StringComparison.Ordinal);
        var number = await Walking.ComplaintAsync(client, "WT");
        await RoundAsync();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AlertOutbox>().SendDueAsync(Token);
            var told = (await scope.ServiceProvider.GetRequiredService<IRecords<Delivery>>().AllAsync(null, Token)).Where(delivery => delivery.Text.Contains("WT1", StringComparison.Ordinal)).ToList();
            var (mail, hook) = (told.Single(delivery => delivery.Route.Kind == AlertKind.Email), told.Single(delivery => delivery.Route.Kind == AlertKind.Webhook));
            Assert.StartsWith("Tenggat lewat: ", mail.Title, StringComparison.Ordinal);
            Assert.StartsWith("Deadline missed: ", hook.Title, StringComparison.Ordinal);
            Assert.All(told, delivery => Assert.DoesNotContain("berlubang", delivery.Title + delivery.Text, StringComparison.Ordinal));
            Assert.Equal((DeliveryStatus.Waiting, 1, DeliveryStatus.DryRun), (mail.Status, mail.Attempts, hook.Status));
            Assert.Contains("KENTONGAN_SMTP", mail.LastFault, StringComparison.Ordinal);
            Assert.NotNull((await scope.ServiceProvider.GetRequiredService<IRecords<Complaint>>().FindAsync(number, Token))!.EscalatedAt);
        }

        Assert.Contains("Tenggat lewat", await client.GetStringAsync("/sinyal/kotak-keluar", Token), StringComparison.Ordinal);
        foreach (var route in (string[])["Email:tenggat@kota.example", "Webhook:https://kota.example/tenggat"])
        {
            Assert.True((await client.DeleteAsync("/api/v1/clock-rule/routes/" + Uri.EscapeDataString(route), Token)).IsSuccessStatusCode);
        }
    }

    /// <summary>What others left overdue is escalated before the receivers are there, so that only this test's complaint is told.</summary>
    async Task RoundAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ComplaintRound>().RunAsync(Token);
    }

    [Fact]
    public async Task Another_agency_has_a_rule_of_its_own_and_a_reader_has_none()
    {
        await site.AddPersonAsync("tetangga-tenggat", "Instansi tenggat tetangga", Roles.Approver);
        await site.AddColleagueAsync("pengawas-tenggat", Roles.Auditor);
        using var neighbour = await site.SignedInAsync("tetangga-tenggat");
        using var reader = await site.SignedInAsync("pengawas-tenggat");
        await Walking.DoAsync(neighbour, "/api/v1/clock-rule/routes", new { kind = "telegram", target = "-100200300", least = 0, language = "id", is_live = false });
        Assert.DoesNotContain("-100200300", await (await site.SignedInAsync()).GetStringAsync("/pengaturan/tenggat", Token), StringComparison.Ordinal);
        Assert.False((await reader.GetAsync("/api/v1/clock-rule", Token)).IsSuccessStatusCode);
        Assert.False((await reader.PostAsJsonAsync("/api/v1/clock-rule/routes", new { kind = "telegram", target = "-1", least = 0, language = "id", is_live = true }, Token)).IsSuccessStatusCode);
    }
}
