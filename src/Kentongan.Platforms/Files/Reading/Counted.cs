using System.Globalization;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>Reads what people and tools write for a count: <c>1.234</c>, <c>1,234</c>, <c>12,3 rb</c>, <c>1.2K</c>, <c>3 jt</c>.</summary>
public static class Counted
{
    static readonly (string Suffix, double Times)[] _suffixes =
        [("rb", 1e3), ("ribu", 1e3), ("k", 1e3), ("jt", 1e6), ("juta", 1e6), ("m", 1e6), ("miliar", 1e9), ("b", 1e9)];

    /// <summary>Null when the value is no count: absent is not zero.</summary>
    public static long? Read(string? text)
    {
        if (text is null || text.Length > 30)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var exact))
        {
            return exact;
        }

        var (number, times) = Split(text.Trim().ToLowerInvariant());
        return double.TryParse(Plain(number, times > 1), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            && value * times is >= 0 and < 1e15
            ? (long)Math.Round(value * times)
            : null;
    }

    static (string Number, double Times) Split(string text)
    {
        var (suffix, times) = _suffixes.FirstOrDefault(known => text.EndsWith(known.Suffix, StringComparison.Ordinal));
        return suffix is null ? (text, 1) : (text[..^suffix.Length].TrimEnd(), times);
    }

    /// <summary>A mark with exactly three digits behind it separates thousands, unless a suffix says that decimals follow.</summary>
    static string Plain(string number, bool hasSuffix)
    {
        var groups = number.Split('.', ',');
        var areThousands = groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3);
        return areThousands && !(hasSuffix && groups.Length == 2) ? string.Concat(groups) : number.Replace(',', '.');
    }
}
