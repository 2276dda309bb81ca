using System.Text.RegularExpressions;

namespace Kentongan.Speak.Limits.X;

/// <summary>Finds stock symbols ($TEST), of which X allows one a post.</summary>
public static partial class XCashtags
{
    /// <summary>Symbols without $, in order.</summary>
    public static IReadOnlyList<XEntity> Find(string text) =>
        [.. Cashtag().Matches(text).Select(match => new XEntity(match.Groups["symbol"].Value, match.Index, match.Length))];

    [GeneratedRegex(@"(?<=^|[\s\u0085\u180E\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069])\$(?<symbol>[a-z]{1,6}(?:[._][a-z]{1,2})?)(?=$|\s|[!'#%&()*+,\-./:;<=>?@\[\]^_{|}~$\\])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cashtag();
}
