namespace Kentongan.Storage.Posts;

/// <summary>The host of a canonical address, without <c>www.</c> and port.</summary>
static class LinkDomain
{
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> link)
    {
        var scheme = link.IndexOf("://");
        var host = scheme < 0 ? link : link[(scheme + 3)..];
        var end = host.IndexOfAny("/?#");
        host = end < 0 ? host : host[..end];
        host = host[(host.LastIndexOf('@') + 1)..];
        var port = host.LastIndexOf(':');
        host = port < 0 ? host : host[..port];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
