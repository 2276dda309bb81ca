namespace Kentongan.Listen.Queries;

/// <summary>Addresses as <c>url:</c> and <c>domain:</c> compare them: lower case, without scheme, <c>www.</c> and closing slash.</summary>
static class Address
{
    public static string Bare(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var bare = scheme is > 0 and < 8 ? address[(scheme + 3)..] : address;
        bare = bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
        return bare.TrimEnd('/').ToString().ToLowerInvariant();
    }

    /// <summary>The host of a bare address, without its port.</summary>
    public static ReadOnlySpan<char> Host(ReadOnlySpan<char> bare)
    {
        var end = bare.IndexOfAny('/', '?', '#');
        var host = end < 0 ? bare : bare[..end];
        var user = host.LastIndexOf('@');
        host = user < 0 ? host : host[(user + 1)..];
        var port = host.IndexOf(':');
        return port < 0 ? host : host[..port];
    }

    /// <summary>Whether <paramref name="host"/> is <paramref name="domain"/> or lies under it.</summary>
    public static bool IsUnder(ReadOnlySpan<char> host, ReadOnlySpan<char> domain) =>
        host.EndsWith(domain, StringComparison.Ordinal) && (host.Length == domain.Length || host[host.Length - domain.Length - 1] == '.');
}
