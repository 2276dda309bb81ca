using System.Net;
using System.Net.Sockets;

namespace Kentongan.Platforms.Fetching;

/// <summary>
/// Connects to the very address that was checked, so that a name which resolves to a public address first and to a private one a
/// moment later (DNS rebinding) gains nothing.
/// </summary>
public static class GuardedConnection
{
    /// <summary>The handler for every fetch of an address that people or pages supply: no cookies, no proxy, no redirects of its own.</summary>
    /// <param name="options">Whether private addresses are allowed, and how long a connection may take.</param>
    /// <param name="resolve">Finds the addresses of a name; the machine's own resolver unless a test brings another.</param>
    public static SocketsHttpHandler Handler(FetchOptions options, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = options.Timeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        MaxResponseHeadersLength = 64,
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, options.AllowsPrivateAddresses, resolve ?? Dns.GetHostAddressesAsync, cancellationToken),
    };

    static async ValueTask<Stream> ConnectAsync(
        DnsEndPoint endpoint, bool allowsPrivate, Func<string, CancellationToken, Task<IPAddress[]>> resolve, CancellationToken cancellationToken)
    {
        var addresses = await resolve(endpoint.Host, cancellationToken).ConfigureAwait(false);
        var allowed = Array.FindAll(addresses, address => allowsPrivate || PublicAddresses.Contains(address));
        if (allowed.Length == 0)
        {
            throw addresses.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new PrivateAddressException(endpoint.Host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, endpoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
