using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Kentongan.Speak.Limits.X;

/// <summary>Whether a text is exactly one web address (RFC 3986 in twitter-text's reading: Unicode hosts and paths are allowed).</summary>
public static partial class XUrlSyntax
{
    public static bool IsUrl(string text, bool requireScheme)
    {
        var match = Parts().Match(text);
        return match.Success
            && (match.Groups["scheme"].Success ? match.Groups["scheme"].ValueSpan.StartsWith("http", StringComparison.OrdinalIgnoreCase) : !requireScheme)
            && IsHost(match.Groups["host"].Value)
            && TextParts().IsMatch(match.Groups["rest"].Value);
    }

    static bool IsHost(string host) =>
        host.StartsWith('[') ? IPAddress.TryParse(host, out var v6) && v6.AddressFamily == AddressFamily.InterNetworkV6
        : DottedNumbers().IsMatch(host) ? IPAddress.TryParse(host, out _)
        : UrlHost.EndOf(host, 0) == host.Length && Punycode.HostLength(host) is not null;

    [GeneratedRegex(@"\A(?:(?<scheme>https?)://)?(?:[a-z0-9\-._~!$&'()*+,;=:%]*@)?(?<host>\[[0-9a-f:.]+\]|[^\s/?#:@\[\]]+)(?::[0-9]{1,5})?(?<rest>(?:[/?#].*)?)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\A[0-9.]+\z", RegexOptions.None, 1000)]
    private static partial Regex DottedNumbers();

    /// <summary>Path, query and fragment: letters of any script, the marks of RFC 3986, percent escapes; no spaces, no quotes.</summary>
    [GeneratedRegex(@"\A(?:[\p{L}\p{M}\p{N}\-._~!$&'()*+,;=:@/?#|\[\]]|%[0-9a-f]{2})*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TextParts();
}
