using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kentongan.App.Tests.Sources;

/// <summary>A server on this machine with as many outlets as wanted, each with a feed that grows: <c>http://127.0.H.L:PORT/rss</c>.</summary>
sealed class FeedServer : IAsyncDisposable
{
    const int UsualOutlets = 5;

    readonly WebApplication _app;
    readonly Dictionary<string, int> _ports;
    int _items;

    FeedServer(WebApplication app, int items, Dictionary<string, int> ports) => (_app, _items, _ports) = (app, items, ports);

    /// <summary>What is answered in place of a host's feed, by its last number.</summary>
    public ConcurrentDictionary<int, Func<HttpContext, Task>> Instead { get; } = new();

    /// <summary>Requests by path.</summary>
    public ConcurrentDictionary<string, int> Requests { get; } = new(StringComparer.Ordinal);

    /// <summary>Article pages answer with a template that holds no text.</summary>
    public bool EmptyPages { get; set; }

    public static async Task<FeedServer> StartAsync(int items, CancellationToken cancellationToken, int outlets = UsualOutlets)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            for (var outlet = 0; outlet < outlets; outlet++)
            {
                kestrel.Listen(IPAddress.Parse(Host(outlet)), 0);
            }
        });
        var app = builder.Build();
        var ports = new Dictionary<string, int>(StringComparer.Ordinal);
        var server = new FeedServer(app, items, ports);
        app.Run(server.AnswerAsync);
        await app.StartAsync(cancellationToken);
        foreach (var url in app.Urls.Select(url => new Uri(url)))
        {
            ports[url.Host] = url.Port;
        }

        return server;
    }

    /// <summary>The feed of one outlet; each outlet is a host of its own.</summary>
    public string Feed(int outlet) => string.Create(CultureInfo.InvariantCulture, $"http://{Host(outlet)}:{_ports[Host(outlet)]}/rss");

    static string Host(int outlet) => string.Create(CultureInfo.InvariantCulture, $"127.0.{1 + outlet / 200}.{1 + outlet % 200}");

    /// <summary>Adds an item to every feed.</summary>
    public void Publish() => Interlocked.Increment(ref _items);

    Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        Requests.AddOrUpdate(path, 1, (_, count) => count + 1);
        var address = http.Request.Host.Host.Split('.');
        var outlet = (int.Parse(address[2], CultureInfo.InvariantCulture) - 1) * 200 + int.Parse(address[3], CultureInfo.InvariantCulture) - 1;
        return path switch
        {
            "/rss" when Instead.TryGetValue(outlet, out var answer) => answer(http),
            "/rss" => FeedAsync(http),
            "/robots.txt" => Missing(http),
            _ => http.Response.WriteAsync(EmptyPages ? "<html><body><div id='app'></div></body></html>" : Page(path)),
        };
    }

    Task FeedAsync(HttpContext http)
    {
        var (items, tag) = (Volatile.Read(ref _items), $"\"{Volatile.Read(ref _items)}\"");
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        http.Response.ContentType = "application/rss+xml; charset=utf-8";
        return http.Response.WriteAsync(Rss($"http://{http.Request.Host}", items));
    }

    /// <summary>The newest first; every third without a date, as some outlets do it.</summary>
    static string Rss(string site, int items)
    {
        var text = new StringBuilder($"<rss version='2.0'><channel><title>Kabar {site}</title><link>{site}</link>");
        for (var n = items; n > 0; n--)
        {
            var date = n % 3 == 0 ? "" : $"<pubDate>{new DateTime(2026, 3, 1).AddMinutes(n):R}</pubDate>";
            text.Append(CultureInfo.InvariantCulture, $"<item><title>Berita ke-{n} tentang banjir</title><link>{site}/berita/{n}</link><guid>{n}</guid>{date}<description>Air sungai naik di {site}, berita {n}.</description></item>");
        }

        return text.Append("</channel></rss>").ToString();
    }

    static string Page(string path) =>
        $"<html><head><title>Halaman {path}</title></head><body><article><h1>Halaman {path}</h1>"
        + string.Concat(Enumerable.Range(1, 6).Select(n => $"<p>Paragraf {n} dari halaman {path} menceritakan dengan panjang lebar bagaimana warga dan petugas menghadapi air yang naik pada malam itu.</p>"))
        + "</article></body></html>";

    static Task Missing(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
