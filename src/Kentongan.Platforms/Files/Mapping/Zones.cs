using System.Globalization;

namespace Kentongan.Platforms.Files.Mapping;

/// <summary>Zones by the names that Indonesia uses, or as an offset.</summary>
public static class Zones
{
    /// <summary>What WIB, WITA, WIT, UTC or ±hh:mm is away from UTC.</summary>
    /// <exception cref="FormatException">It is none of them.</exception>
    public static TimeSpan Parse(string zone) => zone.Trim().ToUpperInvariant() switch
    {
        "WIB" => TimeSpan.FromHours(7),
        "WITA" => TimeSpan.FromHours(8),
        "WIT" => TimeSpan.FromHours(9),
        "UTC" or "GMT" or "Z" or "" => TimeSpan.Zero,
        var offset => Offset(offset),
    };

    static TimeSpan Offset(string offset) =>
        TimeSpan.TryParseExact(offset.TrimStart('+', '-'), @"hh\:mm", CultureInfo.InvariantCulture, out var span)
            ? offset.StartsWith('-') ? -span : span
            : throw new FormatException($"“{offset}” is no zone: write WIB, WITA, WIT, UTC or an offset such as +07:00.");
}
