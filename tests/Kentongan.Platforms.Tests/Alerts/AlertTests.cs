using System.Text.Json;
using Kentongan.Decide.Alerts;
using Kentongan.Platforms.Alerts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kentongan.Platforms.Tests.Alerts;

/// <summary>Alerts travel over real sockets to servers of the test.</summary>
public sealed class AlertTests
{
    const string Secret = "rahasia-yang-panjang";

    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    static CancellationToken Token => TestContext.Current.CancellationToken;

    static Delivery Alert(AlertKind kind, string target) => new()
    {
        Number = 5,
        Type = Kentongan.Decide.Alerts.Alert.SignalRaised,
        Subject = "signal:17",
        Topic = new(3),
        AgencyId = 1,
        Route = new(kind, target, 3.5, "id", Secret, true),
        Title = "Air bersih: Puncak percakapan",
        Text = "1.204 sebutan dalam satu jam.",
        Address = "/sinyal/17",
        MadeAt = _now,
        DueAt = _now,
    };

    static readonly AlertOptions _site = new() { Site = new("https://kentongan.kota.example") };

    static IHttpClientFactory Clients(bool allowsPrivate)
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddAlerts(_site, allowsPrivate, _ => hidden => hidden);
        return services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>();
    }

    [Fact]
    public async Task A_letter_reaches_the_mail_server_with_a_link_to_the_signal()
    {
        await using var server = new MailServer();
        var fault = await new MailAlerts(_site with { Smtp = server.Address }).SendAsync(Alert(AlertKind.Email, "humas@kota.example"), Token);
        Assert.Null(fault);
        var letter = Body(Assert.Single(server.Letters));
        Assert.Contains("1.204 sebutan", letter, StringComparison.Ordinal);
        Assert.Contains("Subject: Air bersih: Puncak percakapan", Assert.Single(server.Letters), StringComparison.Ordinal);
        Assert.Contains("https://kentongan.kota.example/sinyal/17", letter, StringComparison.Ordinal);
    }

    /// <summary>The text of a letter, whichever way the client packed it.</summary>
    static string Body(string letter)
    {
        var body = letter[letter.ReplaceLineEndings("\n").IndexOf("\n\n", StringComparison.Ordinal)..];
        return letter.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(body))
            : body.ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_receiver_is_told_in_a_sentence()
    {
        await using var server = new MailServer(refused: "humas");
        var fault = await new MailAlerts(_site with { Smtp = server.Address }).SendAsync(Alert(AlertKind.Email, "humas@kota.example"), Token);
        Assert.StartsWith("The mail server said:", fault, StringComparison.Ordinal);
        Assert.Empty(server.Letters);
    }

    [Fact]
    public async Task Without_a_server_or_a_bot_nothing_is_pretended()
    {
        Assert.Contains("KENTONGAN_SMTP", await new MailAlerts(_site).SendAsync(Alert(AlertKind.Email, "a@b.example"), Token), StringComparison.Ordinal);
        Assert.Contains("KENTONGAN_TELEGRAM_TOKEN", await new TelegramAlerts(Clients(true), _site).SendAsync(Alert(AlertKind.Telegram, "12"), Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_gets_a_message_whose_signature_holds()
    {
        var taken = new List<(string Signature, string Body)>();
        await using var server = await ReceiverAsync(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            taken.Add((http.Request.Headers[WebhookSignature.Header].ToString(), await reader.ReadToEndAsync(Token)));
        });
        var address = server.Urls.First() + "/kabar";
        Assert.Null(await Webhook(allowsPrivate: true).SendAsync(Alert(AlertKind.Webhook, address), Token));
        var (signature, body) = Assert.Single(taken);
        Assert.True(WebhookSignature.Holds(signature, Secret, body, TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(1)));
        Assert.False(WebhookSignature.Holds(signature, Secret, body + " ", TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(1)));
        using var json = JsonDocument.Parse(body);
        Assert.Equal(("signal.raised", "signal:17", "https://kentongan.kota.example/sinyal/17"), (json.RootElement.GetProperty("type").GetString(), json.RootElement.GetProperty("subject").GetString(), json.RootElement.GetProperty("address").GetString()));
    }

    [Fact]
    public async Task A_webhook_that_answers_with_an_error_is_not_called_sent()
    {
        await using var server = await ReceiverAsync(http =>
        {
            http.Response.StatusCode = 503;
            return Task.CompletedTask;
        });
        Assert.Equal("127.0.0.1 answered 503.", await Webhook(allowsPrivate: true).SendAsync(Alert(AlertKind.Webhook, server.Urls.First()), Token));
    }

    [Fact]
    public async Task A_webhook_inside_the_network_is_refused_unless_it_was_allowed()
    {
        var calls = 0;
        await using var server = await ReceiverAsync(_ =>
        {
            calls++;
            return Task.CompletedTask;
        });
        Assert.NotNull(await Webhook(allowsPrivate: false).SendAsync(Alert(AlertKind.Webhook, server.Urls.First()), Token));
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task Telegram_gets_chat_and_text_at_the_bots_address()
    {
        var (path, body) = ("", "");
        await using var server = await ReceiverAsync(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            (path, body) = (http.Request.Path, await reader.ReadToEndAsync(Token));
        });
        var options = _site with { TelegramToken = "123:abc", TelegramApi = new(server.Urls.First()) };
        Assert.Null(await new TelegramAlerts(Clients(true), options).SendAsync(Alert(AlertKind.Telegram, "-100200"), Token));
        Assert.Equal("/bot123:abc/sendMessage", path);
        using var json = JsonDocument.Parse(body);
        Assert.Equal("-100200", json.RootElement.GetProperty("chat_id").GetString());
        Assert.Contains("1.204 sebutan", json.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    static WebhookAlerts Webhook(bool allowsPrivate) => new(Clients(allowsPrivate), _site, hidden => hidden, TimeProvider.System);

    static async Task<WebApplication> ReceiverAsync(Func<HttpContext, Task> take)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--urls", "http://127.0.0.1:0"] });
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(http => take(http));
        await app.StartAsync(Token);
        return app;
    }
}
