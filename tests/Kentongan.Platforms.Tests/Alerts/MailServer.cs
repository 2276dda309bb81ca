using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kentongan.Platforms.Tests.Alerts;

/// <summary>A mail server on a free port that takes letters (RFC 5321, as much of it as one client needs) and can refuse receivers.</summary>
sealed class MailServer : IAsyncDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource _end = new();
    readonly Task _serving;

    public MailServer(string? refused = null)
    {
        _listener.Start();
        Address = new($"smtp://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _serving = ServeAsync(refused);
    }

    public Uri Address { get; }

    public List<string> Letters { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _serving;
        _listener.Dispose();
        _end.Dispose();
    }

    async Task ServeAsync(string? refused)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await TalkAsync(client, refused);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or IOException)
        {
        }
    }

    async Task TalkAsync(TcpClient client, string? refused)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 latihan");
        while (await reader.ReadLineAsync(_end.Token) is { } line && !line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
        {
            if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                Letters.Add(await LetterAsync(reader));
            }

            await writer.WriteLineAsync(refused is not null && line.StartsWith("RCPT", StringComparison.Ordinal) && line.Contains(refused, StringComparison.Ordinal) ? "550 no such person" : "250 fine");
        }
    }

    async Task<string> LetterAsync(StreamReader reader)
    {
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync(_end.Token) is { } line && line != ".")
        {
            letter.AppendLine(line);
        }

        return letter.ToString();
    }
}
