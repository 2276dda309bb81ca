using System.Text.RegularExpressions;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>
/// Reads the ways in which tools write a list into one cell: JSON, Python's and R's notation, separated by commas, bars or
/// blanks, with or without # and @.
/// </summary>
public static partial class Listed
{
    static readonly char[] _separators = [',', ';', '|', '\n', '\t', ' '];

    public static IReadOnlyList<string> Tags(string? text) => Read(text, '#', NamedTag());

    public static IReadOnlyList<string> Handles(string? text) => Read(text, '@', NamedHandle());

    public static IReadOnlyList<string> Links(string? text) =>
        text is null ? [] : [.. WebAddress().Matches(text).Select(match => match.Value.TrimEnd('.', ',', ';')).Distinct(StringComparer.Ordinal)];

    /// <summary>Addresses of pictures and films; where there is none, X's keys of them, as <c>3_1233019365…</c>.</summary>
    public static IReadOnlyList<string> Media(string? text) =>
        text is null || !text.AsSpan().ContainsAnyInRange('0', '9') && !text.Contains("://", StringComparison.Ordinal) ? []
        : Links(text) is { Count: > 0 } addresses ? addresses
        : [.. MediaKey().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal)];

    static IReadOnlyList<string> Read(string? text, char mark, Regex named)
    {
        if (text is null || text is "[]" or "{}" or "c()")
        {
            return [];
        }

        var parts = text.Contains('{', StringComparison.Ordinal)
            ? named.Matches(text).Select(match => match.Groups["value"].Value)
            : Unwrapped(text).Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. parts.Select(part => part.Trim('"', '\'', ' ', mark)).Where(part => part.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    static string Unwrapped(string text)
    {
        var inner = text.StartsWith("c(", StringComparison.Ordinal) ? text[2..] : text;
        return inner.Trim('[', ']', '(', ')');
    }

    /// <summary>The name of an account inside an object: never its display name.</summary>
    [GeneratedRegex("""['"](screen_name|username|text|handle|acct)['"]\s*:\s*['"]@?(?<value>[^'"]+)['"]""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex NamedHandle();

    [GeneratedRegex("""['"](text|tag|name)['"]\s*:\s*['"]#?(?<value>[^'"]+)['"]""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex NamedTag();

    [GeneratedRegex(@"\b\d{1,2}_\d{5,}\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex MediaKey();

    [GeneratedRegex("""https?://[^\s"'<>\[\]{}|\\,]+""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex WebAddress();
}
