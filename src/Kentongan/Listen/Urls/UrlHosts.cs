using System.Buffers;
using System.Globalization;
using System.Net;

namespace Kentongan.Listen.Urls;

/// <summary>Whether a host can be one on the public web, by its form alone.</summary>
public static class UrlHosts
{
    const int LongestHost = 253, LongestLabel = 63;

    static readonly SearchValues<char> _digitsAndDots = SearchValues.Create("0123456789.");
    static readonly SearchValues<char> _neverInHosts = SearchValues.Create(" :@[]%|\\^`!$&'()*+,;=~");

    public static bool IsPublicWeb(UrlParts parts) => parts.IsWeb && IsHost(parts.Host) && IsPort(parts.Port);

    static bool IsPort(string? port) =>
        string.IsNullOrEmpty(port) || (!port.AsSpan().ContainsAnyExceptInRange('0', '9') && ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    static bool IsHost(string host)
    {
        if (host.StartsWith('['))
        {
            return IPAddress.TryParse(host, out _);
        }

        var labels = host.TrimEnd('.').Split('.');
        return labels.Length > 1 && host.Length <= LongestHost && (IsNumeric(host) ? IsDotted(labels) : Array.TrueForAll(labels, IsLabel) && labels[^1].Length > 1);
    }

    static bool IsNumeric(string host) => !host.AsSpan().ContainsAnyExcept(_digitsAndDots);

    static bool IsDotted(string[] labels) =>
        labels.Length == 4 && Array.TrueForAll(labels, label => label.Length is > 0 and <= 3 && (label.Length == 1 || label[0] != '0') && byte.TryParse(label, out _));

    static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[^1] != '-'
        && !label.AsSpan().ContainsAny(_neverInHosts);
}
