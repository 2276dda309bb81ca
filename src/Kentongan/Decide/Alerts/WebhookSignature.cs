using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kentongan.Decide.Alerts;

/// <summary>
/// Proves that a webhook message is ours and new: HMAC-SHA-256 over the time and the body, under a secret that only the
/// receiver has besides us.
/// </summary>
public static class WebhookSignature
{
    /// <summary>The header that carries it: <c>t=UNIX-SECONDS,v1=HEX</c>.</summary>
    public const string Header = "Kentongan-Signature";

    public static string Of(string secret, string body, DateTimeOffset at)
    {
        var seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"t={seconds},v1={Convert.ToHexStringLower(Sign(secret, seconds, body))}";
    }

    /// <summary>Whether a header fits a body and is not older than <paramref name="tolerance"/>.</summary>
    public static bool Holds(string header, string secret, string body, DateTimeOffset now, TimeSpan tolerance)
    {
        var parts = header.Split(',').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).ToDictionary(part => part[0], part => part[1]);
        return parts.TryGetValue("t", out var seconds) && parts.TryGetValue("v1", out var hex)
            && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && (now - DateTimeOffset.FromUnixTimeSeconds(at)).Duration() <= tolerance
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hex), Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Sign(secret, seconds, body))));
    }

    static byte[] Sign(string secret, string seconds, string body) =>
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{seconds}.{body}"));
}
