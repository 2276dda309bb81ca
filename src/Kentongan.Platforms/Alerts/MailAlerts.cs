using System.Net;
using System.Net.Mail;
using Kentongan.Decide.Alerts;

namespace Kentongan.Platforms.Alerts;

/// <summary>Alerts by e-mail, through the mail server that the options name.</summary>
public sealed class MailAlerts(AlertOptions options) : IAlertChannel
{
    const int UsualPort = 25;

    public AlertKind Kind => AlertKind.Email;

    public async Task<string?> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (options.Smtp is not { } server)
        {
            return "No mail server is set: KENTONGAN_SMTP is empty.";
        }

        using var message = Letter(delivery);
        using var client = Client(server);
        try
        {
            await client.SendMailAsync(message, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (SmtpException problem)
        {
            return $"The mail server said: {problem.Message}";
        }
    }

    MailMessage Letter(Delivery delivery)
    {
        var letter = new MailMessage(options.From, delivery.Route.Target)
        {
            Subject = delivery.Title,
            Body = $"{delivery.Text}\n\n{new Uri(options.Site, delivery.Address)}\n",
        };
        letter.Headers.Add("X-Kentongan-Key", delivery.Key);
        return letter;
    }

    static SmtpClient Client(Uri server)
    {
        var client = new SmtpClient(server.Host, server.IsDefaultPort || server.Port < 0 ? UsualPort : server.Port) { EnableSsl = server.Scheme == "smtps" };
        if (server.UserInfo.Split(':', 2) is [var user, var password])
        {
            client.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
        }

        return client;
    }
}
