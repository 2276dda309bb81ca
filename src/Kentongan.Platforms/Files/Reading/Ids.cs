using System.Globalization;
using System.Text.RegularExpressions;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>Reads platform ids and knows which of them a spreadsheet destroyed.</summary>
public static partial class Ids
{
    /// <summary>X's ids carry their own time since November 2010; smaller ones were counted.</summary>
    const long FirstSnowflake = 1L << 35;

    /// <summary>The epoch of X's ids: 4 November 2010, 01:42:54.657 UTC, in Unix milliseconds.</summary>
    const long SnowflakeEpoch = 1288834974657;
    const int SnowflakeTimeShift = 22;

    /// <summary>True for what is left of an id after a spreadsheet made a number of it: <c>1.90E+18</c>, <c>1,9E+18</c>.</summary>
    public static bool IsDestroyed(string id) => Scientific().IsMatch(id);

    /// <summary>The id as the platform writes it: R's <c>x</c> and a spreadsheet's apostrophe or <c>.0</c> are taken off.</summary>
    public static string? Clean(string? id)
    {
        if (id is null || IsPlain(id))
        {
            return id;
        }

        if (IsDestroyed(id))
        {
            return null;
        }

        var match = Dressed().Match(id);
        return match.Success ? match.Groups["digits"].Value : id.Length <= 512 ? id : null;
    }

    /// <summary>Digits alone, as most ids: nothing to take off, and no search for it.</summary>
    internal static bool IsPlain(string id) => id.Length is > 0 and <= 512 && !id.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>The time inside an id of X, exact to the millisecond; null when the id carries none.</summary>
    public static DateTimeOffset? Time(Channel channel, string id) =>
        channel == Channel.X && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) &&
        number >= FirstSnowflake
            ? DateTimeOffset.FromUnixTimeMilliseconds((number >> SnowflakeTimeShift) + SnowflakeEpoch)
            : null;

    [GeneratedRegex(@"^\s*'?\d+([.,]\d+)?[eE]\+?\d+\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^(x|'|ID:|""|=""|tweet:)?(?<digits>\d{5,})(\.0+)?""?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Dressed();
}
