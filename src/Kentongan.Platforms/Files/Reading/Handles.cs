using System.Text.RegularExpressions;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>Finds the handle in what a column says about an account.</summary>
public static partial class Handles
{
    /// <summary>The bare handle of <c>@handle</c>, <c>Name (@handle)</c> or a profile's address; else the value itself.</summary>
    public static string? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Contains("(@", StringComparison.Ordinal) && Bracketed().Match(text) is { Success: true } bracketed)
        {
            return bracketed.Groups["handle"].Value;
        }

        if (text.Contains("://", StringComparison.Ordinal) && ProfileAddress().Match(text) is { Success: true } address)
        {
            return address.Groups["handle"].Value;
        }

        var bare = text.TrimStart('@').Trim();
        return bare.Length is 0 or > 200 ? null : bare;
    }

    /// <summary>Whether a value could be a handle of any platform: no blanks, no letters beyond ASCII.</summary>
    public static bool HasShape(string value) => Shape().IsMatch(value);

    [GeneratedRegex(@"\(@(?<handle>[A-Za-z0-9_.]{2,60})\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^https?://[^/]+/(profile/|channel/|user/|c/)?@?(?<handle>[^/?#]{1,100})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex ProfileAddress();

    [GeneratedRegex(@"^@?[A-Za-z0-9_][A-Za-z0-9_.\-]{0,59}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Shape();
}
