using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>
/// Undoes what R on Windows writes for letters outside its code page: <c>&lt;U+2026&gt;</c> for a character, <c>&lt;ed&gt;</c>
/// for a byte. An emoji was cut into the six bytes of its two surrogates (CESU-8), and some of these bytes were written as
/// characters: <c>&lt;ed&gt;&lt;U+00A0&gt;&lt;U+00BD&gt;&lt;ed&gt;&lt;U+00B1&gt;&lt;U+0089&gt;</c> is 👉.
/// </summary>
public static partial class REscapes
{
    public static string Undo(string text) =>
        text.Contains('<', StringComparison.Ordinal) ? Run().Replace(text, match => Decode(match.Value)) : text;

    static string Decode(string run)
    {
        var units = Unit().Matches(run).Select(Read).ToList();
        var decoded = new StringBuilder();
        for (var at = 0; at < units.Count;)
        {
            at += Append(decoded, units, at);
        }

        return decoded.ToString();
    }

    static (int Value, bool IsByte) Read(Match unit)
    {
        var isByte = unit.Groups["byte"].Success;
        var digits = unit.Groups[isByte ? "byte" : "point"].Value;
        return (int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture), isByte);
    }

    /// <summary>Appends what begins at <paramref name="at"/> and returns the units it took.</summary>
    static int Append(StringBuilder decoded, List<(int Value, bool IsByte)> units, int at)
    {
        var (value, isByte) = units[at];
        if (!isByte)
        {
            decoded.Append(Rune.TryCreate(value, out var rune) ? rune.ToString() : value is >= 0xD800 and <= 0xDFFF ? ((char)value).ToString() : "\uFFFD");
            return 1;
        }

        var length = value switch { >= 0xF0 and < 0xF8 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 1 };
        if (length == 1 || at + length > units.Count || !units.Skip(at + 1).Take(length - 1).All(unit => unit.Value is >= 0x80 and < 0xC0))
        {
            decoded.Append(Text.Cp1252.Decode((byte)value));
            return 1;
        }

        var point = units.Skip(at + 1).Take(length - 1).Aggregate(value & (0x7F >> length), (sum, unit) => (sum << 6) | (unit.Value & 0x3F));
        decoded.Append(Rune.TryCreate(point, out var whole) ? whole.ToString() : ((char)point).ToString());
        return length;
    }

    [GeneratedRegex(@"(<U\+[0-9A-Fa-f]{4,8}>|<[0-9a-f]{2}>)+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Run();

    [GeneratedRegex(@"<U\+(?<point>[0-9A-Fa-f]{4,8})>|<(?<byte>[0-9a-f]{2})>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Unit();
}
