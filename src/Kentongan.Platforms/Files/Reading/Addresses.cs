using System.Text.RegularExpressions;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>What an address tells about a post: its id and its author's handle.</summary>
public static partial class Addresses
{
    /// <summary>An absolute web address; scrapers also write <c>/handle/status/1</c> and <c>twitter.com/…</c>.</summary>
    public static Uri? Parse(string? text)
    {
        if (text is null || text.Length > 2048)
        {
            return null;
        }

        var whole = text switch
        {
            _ when RelativeStatus().IsMatch(text) => "https://twitter.com" + text,
            _ when text.StartsWith("//", StringComparison.Ordinal) => "https:" + text,
            _ when text.Contains("://", StringComparison.Ordinal) => text,
            _ when BareHost().IsMatch(text) => "https://" + text,
            _ => null,
        };
        return Uri.TryCreate(whole, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
    }

    /// <summary>The platform's id of the post behind an address.</summary>
    public static string? Id(Uri? address) =>
        address is not null && NumberedPost().Match(address.AbsolutePath) is { Success: true } match ? match.Groups["id"].Value : null;

    /// <summary>The handle in the address of a post or profile.</summary>
    public static string? Handle(Uri? address) =>
        address is not null && Profile().Match(address.AbsolutePath) is { Success: true } match &&
        match.Groups["handle"].Value is var handle && handle is not ("i" or "web") ? handle : null;

    [GeneratedRegex(@"^/[A-Za-z0-9_]{1,30}/status(es)?/\d+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex RelativeStatus();

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(/|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex BareHost();

    [GeneratedRegex(@"/(status(es)?|video|videos|posts)/(?<id>\d{5,})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex NumberedPost();

    [GeneratedRegex(@"^/@?(?<handle>[A-Za-z0-9_.]{1,60})/(status(es)?|video|post)/", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Profile();
}
