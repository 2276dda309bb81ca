using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Kentongan.Listen.Sources;
using Kentongan.Platforms.Fetching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Kentongan.Platforms.Tests.Fetching;

/// <summary>A server on this machine that misbehaves on demand, and fetchers that may reach it.</summary>
sealed class FaultyServer : IAsyncDisposable
{
    public const string Feed = "<rss version='2.0'><channel><title>Uji</title><item><title>Satu</title><link>https://contoh.id/1</link></item></channel></rss>";

    readonly WebApplication _app;
    readonly List<SocketsHttpHandler> _handlers = [];

    FaultyServer(WebApplication app) => _app = app;

    public string Url => _app.Urls.First();
    public List<string> Requests { get; } = [];

    public static async Task<FaultyServer> StartAsync(Action<WebApplication> map, CancellationToken cancellationToken, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        if (certificate is null)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        }

        var app = builder.Build();
        var server = new FaultyServer(app);
        app.Use(async (context, next) =>
        {
            lock (server.Requests)
            {
                server.Requests.Add(context.Request.Path + context.Request.QueryString);
            }

            await next(context);
        });
        map(app);
        await app.StartAsync(cancellationToken);
        return server;
    }

    public Fetcher Fetcher(FetchOptions? options = null, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        options ??= new() { AllowsPrivateAddresses = true, HostPause = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(5) };
        var handler = GuardedConnection.Handler(options, resolve);
        _handlers.Add(handler);
        var agent = new AgentName(contact: null);
        return new(new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }, options, new(TimeProvider.System), new(agent, TimeProvider.System), agent, TimeProvider.System);
    }

    /// <summary>A raw socket server: what Kestrel would never send.</summary>
    public static async Task<(string Url, Task Served)> RawAsync(string answer, CancellationToken cancellationToken)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var served = Task.Run(
            async () =>
            {
                using var client = await listener.AcceptTcpClientAsync(cancellationToken);
                var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[4096], cancellationToken);
                await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), cancellationToken);
                listener.Stop();
            },
            cancellationToken);
        await Task.Yield();
        return ($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/", served);
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public async ValueTask DisposeAsync()
    {
        _handlers.ForEach(handler => handler.Dispose());
        await _app.DisposeAsync();
    }
}
